import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { readVcards } from "../../../src/clients/rules/vcard.ts";
import { vcardText } from "../../../src/clients/rules/vcard-text.ts";

const now = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });
const read = (...lines: string[]) => readVcards(lines.join("\r\n"), { country: "RU", now });

test("a card of a modern phone is a person", () => {
  const { people, unread } = read(
    "BEGIN:VCARD",
    "VERSION:3.0",
    "N:Кузнецов;Иван;Петрович;;",
    "FN:Иван Петрович Кузнецов",
    "ORG:ООО Ромашка;Отдел продаж",
    "item1.TEL;type=CELL;type=pref:+7 912 345-67-89",
    "TEL;TYPE=work:8 (495) 123-45-67",
    "TEL:112",
    "EMAIL;type=INTERNET:Ivan@Mail.ru",
    "BDAY:1990-04-22",
    "END:VCARD",
  );
  expect(unread).toBe(0);
  expect(people).toEqual([
    {
      name: "Иван Петрович Кузнецов",
      names: { surname: "Кузнецов", name: "Иван", patronymic: "Петрович" },
      phones: ["+79123456789", "+74951234567"],
      unreadPhones: ["112"],
      emails: ["ivan@mail.ru"],
      birthday: { day: 22, month: 4, year: 1990 },
      company: "ООО Ромашка",
    },
  ]);
});

test("an old card in quoted-printable is read, its long lines joined", () => {
  const { people } = read(
    "BEGIN:VCARD",
    "VERSION:2.1",
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=D0=98=D0=B2=D0=B0=D0=BD=20=D0=9F=D0=B5=D1=82=D1=80=",
    "=D0=BE=D0=B2=D0=B8=D1=87;;;",
    "TEL;CELL:89123456789",
    "END:VCARD",
  );
  expect(people).toEqual([
    {
      name: "Иван Петрович",
      names: { name: "Иван", patronymic: "Петрович" },
      phones: ["+79123456789"],
      unreadPhones: [],
      emails: [],
    },
  ]);
});

test("a card with windows-1251 bytes in quoted-printable is read", () => {
  const { people } = read(
    "BEGIN:VCARD",
    "VERSION:2.1",
    "FN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C0=ED=ED=E0",
    "TEL:9123456789",
    "END:VCARD",
  );
  expect(people[0]).toMatchObject({ name: "Анна", phones: ["+79123456789"] });
});

test("several cards in one file, with unix line ends and a picture", () => {
  const card = (name: string, phone: string) =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ==\n AAAA=\nTEL:${phone}\nEND:VCARD\n`;
  const { people } = readVcards(`${card("Анна", "89123456789")}\n${card("Олег", "+998901234567")}`, {
    country: "RU",
    now,
  });
  expect(people.map(({ name, phones }) => [name, ...phones])).toEqual([
    ["Анна", "+79123456789"],
    ["Олег", "+998901234567"],
  ]);
});

test.each([
  ["--0422", { day: 22, month: 4 }],
  ["--04-22", { day: 22, month: 4 }],
  ["19900422", { day: 22, month: 4, year: 1990 }],
  ["1604-04-22", { day: 22, month: 4 }],
  ["1990-04-22T00:00:00Z", { day: 22, month: 4, year: 1990 }],
  ["--0229", { day: 29, month: 2 }],
  ["1990-02-31", undefined],
  ["2031-01-01", undefined],
  ["весной", undefined],
])("the birthday «%s» of a card", (text, birthday) => {
  const { people } = read("BEGIN:VCARD", "VERSION:4.0", "FN:Анна", `BDAY:${text}`, "END:VCARD");
  expect(people[0]?.birthday).toEqual(birthday);
});

test("escapes and tricks in names are undone", () => {
  const { people } = read(
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:\u202EАнна\\, дом & <b>сад</b>",
    "TEL:tel:+79123456789;ext=12",
    "END:VCARD",
  );
  expect(people[0]).toMatchObject({ name: "Анна, дом & <b>сад</b>", phones: ["+79123456789"] });
});

test("a company without a person is kept, an empty or broken card is counted", () => {
  const { people, unread } = read(
    "BEGIN:VCARD",
    "VERSION:3.0",
    "ORG:Ромашка",
    "END:VCARD",
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:",
    "END:VCARD",
    "BEGIN:VCARD",
    "FN:Без версии",
    "END:VCARD",
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:Оборвана",
  );
  expect(people.map(({ company }) => company)).toEqual(["Ромашка"]);
  expect(unread).toBe(2);
});

test("a file in windows-1251 is decoded", () => {
  expect(vcardText(Uint8Array.from([0xc0, 0xed, 0xed, 0xe0]))).toBe("Анна");
  expect(vcardText(new TextEncoder().encode("Анна"))).toBe("Анна");
});

test("any text at all gives people or none", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "BEGIN:VCARD",
      "END:VCARD",
      "VERSION:3.0",
      "FN:Анна",
      "TEL:89123456789",
      "N:;;;;",
      "__proto__:1",
      "constructor:1",
      "TEL;ENCODING=QUOTED-PRINTABLE:=",
      "FN;CHARSET=нет;ENCODING=QUOTED-PRINTABLE:=D0=",
    ),
  );
  fc.assert(fc.property(fc.array(line, { maxLength: 20 }), (lines) => void read(...lines)));
});
