import { DateTime } from "luxon";
import { expect, test } from "vitest";
import type { LeadLineReading } from "../../../../src/clients/rules/quick-add/lead-line.ts";
import { readLeadLine } from "../../../../src/clients/rules/quick-add/read-lead-line.ts";
import { usualSources } from "../../../../src/clients/rules/quick-add/sources.ts";

const saturdayNoon = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });

function read(line: string, locale: "ru" | "en" = "ru"): LeadLineReading {
  return readLeadLine(line, { sources: usualSources, country: "RU", now: saturdayNoon, locale });
}

/** The fields of a line in short: times as text, hints by their kinds. */
function fieldsOf(line: string, locale: "ru" | "en" = "ru") {
  const reading = read(line, locale);
  if (!reading.ok) return reading.refusal;
  const { hints, callback, ...fields } = reading.value;
  const kinds = hints.map(({ kind }) => kind);
  return {
    ...fields,
    ...(callback && {
      callback: callback.at.toFormat(callback.timeGiven ? "dd.MM HH:mm" : "dd.MM HH:mm '?'"),
    }),
    ...(kinds.length > 0 && { hints: kinds }),
  };
}

const ivan = "+79123456789";
const bare = { phones: [ivan], tags: [] };
const phoneless = { phones: [], tags: [], hints: ["no-phone"] };

test.each<[string, object]>([
  // The table of the dialogues.
  [
    "Иван Петрович +7 912 345-67-89 Instagram перезвонить завтра 15:00 хочет кухню",
    { ...bare, name: "Иван Петрович", source: "instagram", callback: "22.11 15:00", note: "хочет кухню" },
  ],
  ["89123456789 Мария шкаф 2 м авито", { ...bare, name: "Мария", source: "avito", note: "шкаф 2 м" }],
  ["Олег 9123456789 хочет кухню до 1 мая", { ...bare, name: "Олег", note: "хочет кухню до 1 мая" }],
  [
    "лид Анна @anna_k вк бюджет 250к #кухня",
    {
      phones: [],
      tags: ["кухня"],
      name: "Анна",
      username: "anna_k",
      source: "vk",
      budgetKopecks: 25_000_000,
      hints: ["no-phone"],
    },
  ],
  ["Пётр 8-912-345-67-89 12 500", { ...bare, name: "Пётр", note: "12 500", hints: ["sale"] }],
  ["+ Ира перезвонить пт", { ...phoneless, name: "Ира", callback: "27.11 11:00 ?" }],
  // Phones.
  ["Иван 89123456789", { ...bare, name: "Иван" }],
  ["Иван +79123456789", { ...bare, name: "Иван" }],
  ["Иван 9123456789", { ...bare, name: "Иван" }],
  ["Иван 8 (912) 345 67 89", { ...bare, name: "Иван" }],
  ["Иван тел. 89123456789", { ...bare, name: "Иван" }],
  ["Иван, +7 912 345-67-89", { ...bare, name: "Иван" }],
  ["89123456789", { ...bare }],
  ["+7 912 345 67 89", { ...bare }],
  ["89123456789 Иван", { ...bare, name: "Иван" }],
  ["89123456789 Иван Петрович Кузнецов", { ...bare, name: "Иван Петрович Кузнецов" }],
  ["Имя: Иван Телефон: 89123456789", { ...bare, name: "Иван" }],
  ["Анна 8 495 123-45-67 доб. 12", { phones: ["+74951234567"], tags: [], name: "Анна", note: "доб. 12" }],
  ["Алишер +998 90 123 45 67", { phones: ["+998901234567"], tags: [], name: "Алишер" }],
  [
    "Иван 89123456789 89123456780",
    { phones: [ivan, "+79123456780"], tags: [], name: "Иван", note: "89123456780", hints: ["more-phones"] },
  ],
  ["Иван 89123456789 жена 89123456789", { ...bare, name: "Иван", note: "жена" }],
  ["Иван 345-67-89", { phones: [], tags: [], name: "Иван", note: "345-67-89", hints: ["bad-phone"] }],
  ["Иван +7 912 345", { phones: [], tags: [], name: "Иван", note: "+7 912 345", hints: ["bad-phone"] }],
  ["Иван 8912345678", { phones: [], tags: [], name: "Иван", note: "8912345678", hints: ["bad-phone"] }],
  // Names.
  ["иван петрович 89123456789", { ...bare, name: "Иван Петрович" }],
  ["иван хочет кухню 89123456789", { ...bare, name: "Иван", note: "хочет кухню" }],
  ["89123456789 мария", { ...bare, name: "Мария" }],
  ["Анна-Мария О'Нил 89123456789", { ...bare, name: "Анна-Мария О'Нил" }],
  ["Анна кузнецова 89123456789", { ...bare, name: "Анна Кузнецова" }],
  ["Кузнецов И. П. 89123456789", { ...bare, name: "Кузнецов И. П." }],
  ["Анна & Олег 89123456789", { ...bare, name: "Анна & Олег" }],
  ["ООО «Ромашка» 89123456789", { ...bare, name: "ООО «Ромашка»" }],
  ["🌹 Анна 89123456789", { ...bare, name: "🌹 Анна" }],
  ["Анна 👩‍👩‍👧 89123456789", { ...bare, name: "Анна 👩‍👩‍👧" }],
  ["<b>Иван</b> 89123456789", { ...bare, name: "<b>Иван</b>" }],
  ["\u202Eнави\u202C 89123456789", { ...bare, name: "Нави" }],
  ["محمد علي 89123456789", { ...bare, name: "محمد علي" }],
  ["Ёлкина Алёна 89123456789 шкаф", { ...bare, name: "Ёлкина Алёна", note: "шкаф" }],
  ["хочет кухню Иван Петрович 89123456789", { ...bare, name: "Иван Петрович", note: "хочет кухню" }],
  ["89123456789 хочет кухню, муж Олег", { ...bare, note: "хочет кухню, муж Олег" }],
  ["89123456789 кухня 3 метра", { ...bare, note: "кухня 3 метра" }],
  ["позвонила Ольга Сергеевна 89123456789", { ...bare, name: "Ольга Сергеевна", note: "позвонила" }],
  ["позвонила ольга сергеевна 89123456789", { ...bare, name: "Ольга Сергеевна", note: "позвонила" }],
  ["Написал Олег 89123456789", { ...bare, name: "Олег", note: "Написал" }],
  ["Пришёл Олег 89123456789 хочет шкаф", { ...bare, name: "Олег", note: "Пришёл хочет шкаф" }],
  ["89123456789 Позвонил Олег", { ...bare, name: "Олег", note: "Позвонил" }],
  ["Утром звонил Саша 89123456789", { ...bare, name: "Саша", note: "Утром звонил" }],
  ["звонил насчёт кухни 89123456789", { ...bare, note: "звонил насчёт кухни" }],
  ["Жена Ольга 89123456789", { ...bare, name: "Ольга", note: "Жена" }],
  ["замерщик олег 89123456789", { ...bare, name: "Олег", note: "замерщик" }],
  ["петров иван 89123456789", { ...bare, name: "Петров Иван" }],
  [
    "Заявка с сайта\nИмя: Марина\nТелефон: 89123456789",
    { ...bare, name: "Марина", source: "site", note: "Заявка" },
  ],
  [
    "Новая заявка!\nИмя: Олег\nТелефон: 89123456789\nEmail: oleg@mail.ru\nКомментарий: хочет кухню",
    { ...bare, name: "Олег", email: "oleg@mail.ru", note: "Новая заявка! хочет кухню" },
  ],
  ["Заявка Телефон: 89123456789 Имя:нургуль", { ...bare, name: "Нургуль", note: "Заявка" }],
  ["Мебель Плюс Ваше имя: Олег Номер телефона: 89123456789", { ...bare, name: "Олег", note: "Мебель Плюс" }],
  ["Имя: Олег Телефон: 89123456789 Email: Комментарий: нет", { ...bare, name: "Олег", note: "нет" }],
  ["Имя: Олег 89123456789 Почта: нет", { ...bare, name: "Олег", note: "Почта: нет" }],
  ["Имя: не указано Телефон: 89123456789", { ...bare, note: "не указано" }],
  ["+ кухня угловая", { ...phoneless, name: "Кухня Угловая" }],
  ["Один Два Три Четыре Пять 89123456789", { ...bare, name: "Один Два Три Четыре", note: "Пять" }],
  // Sources.
  ["Иван 89123456789 инст", { ...bare, name: "Иван", source: "instagram" }],
  ["Иван 89123456789 из инсты", { ...bare, name: "Иван", source: "instagram" }],
  ["Иван 89123456789 ВК", { ...bare, name: "Иван", source: "vk" }],
  ["Иван 89123456789 с авито шкаф", { ...bare, name: "Иван", source: "avito", note: "шкаф" }],
  ["Иван 89123456789 с сайта", { ...bare, name: "Иван", source: "site" }],
  ["Иван 89123456789 входящий звонок", { ...bare, name: "Иван", source: "inbound" }],
  ["Иван 89123456789 2гис", { ...bare, name: "Иван", source: "2gis" }],
  ["Иван 89123456789 яндекс карты", { ...bare, name: "Иван", source: "yandex" }],
  ["авито Иван 89123456789", { ...bare, name: "Иван", source: "avito" }],
  ["Иван 89123456789 рекомендация", { ...bare, name: "Иван", source: "referral" }],
  ["Иван 89123456789 от Анны", { ...bare, name: "Иван", source: "referral", referredBy: "Анны" }],
  [
    "Иван 89123456789 рекомендация от Анны Кузнецовой",
    { ...bare, name: "Иван", source: "referral", referredBy: "Анны Кузнецовой" },
  ],
  [
    "по рекомендации Анны Иван 89123456789",
    { ...bare, name: "Иван", source: "referral", referredBy: "Анны" },
  ],
  ["Иван 89123456789 кухня от пола до потолка", { ...bare, name: "Иван", note: "кухня от пола до потолка" }],
  ["Иван 89123456789 инста вк", { ...bare, name: "Иван", source: "instagram", note: "вк" }],
  ["Иван 89123456789 сайтец", { ...bare, name: "Иван", note: "сайтец" }],
  // Callbacks.
  ["Иван 89123456789 перезвонить завтра", { ...bare, name: "Иван", callback: "22.11 11:00 ?" }],
  ["Иван 89123456789 позвонить 25.11 в 14:00", { ...bare, name: "Иван", callback: "25.11 14:00" }],
  ["Иван 89123456789 набрать через 2 часа", { ...bare, name: "Иван", callback: "21.11 14:00" }],
  ["Иван 89123456789 напомнить в пятницу утром", { ...bare, name: "Иван", callback: "27.11 10:00" }],
  ["Иван 89123456789 звонок послезавтра в 3 дня", { ...bare, name: "Иван", callback: "23.11 15:00" }],
  [
    "Иван 89123456789 ⏰ завтра 15-00 кухня",
    { ...bare, name: "Иван", callback: "22.11 15:00", note: "кухня" },
  ],
  ["Иван 89123456789 !завтра 15", { ...bare, name: "Иван", callback: "22.11 15:00" }],
  ["Иван 89123456789 завтра в 15 перезвонить", { ...bare, name: "Иван", callback: "22.11 15:00" }],
  ["Иван перезвонить 89123456789 завтра в 15", { ...bare, name: "Иван", callback: "22.11 15:00" }],
  ["Иван 89123456789 перезвонить ему завтра после обеда", { ...bare, name: "Иван", callback: "22.11 14:00" }],
  ["Иван 89123456789 завтра перезвонить в 16", { ...bare, name: "Иван", callback: "22.11 16:00" }],
  ["Иван 89123456789 послезавтра набрать к 17", { ...bare, name: "Иван", callback: "23.11 17:00" }],
  ["Иван 89123456789 в пятницу позвонить в 11", { ...bare, name: "Иван", callback: "27.11 11:00" }],
  ["Иван 89123456789 завтра просил набрать в 10", { ...bare, name: "Иван", callback: "22.11 10:00" }],
  ["Иван 89123456789 в 16 перезвонить завтра", { ...bare, name: "Иван", callback: "22.11 16:00" }],
  ["Иван 89123456789 завтра, перезвонить в 16", { ...bare, name: "Иван", callback: "22.11 16:00" }],
  ["Иван 25.11 перезвонить в 16 89123456789", { ...bare, name: "Иван", callback: "25.11 16:00" }],
  [
    "Иван 89123456789 замер завтра, перезвонить в 16",
    { ...bare, name: "Иван", callback: "21.11 16:00", note: "замер завтра" },
  ],
  [
    "Иван 89123456789 встреча завтра перезвонить в пятницу",
    { ...bare, name: "Иван", callback: "27.11 11:00 ?", note: "встреча завтра" },
  ],
  [
    "Иван 89123456789 был вчера перезвонить в 16",
    { ...bare, name: "Иван", callback: "21.11 16:00", note: "был вчера" },
  ],
  [
    "Иван 89123456789 размер 3.2 перезвонить в 16",
    { ...bare, name: "Иван", callback: "21.11 16:00", note: "размер 3.2" },
  ],
  [
    "Иван 89123456789 31.02 перезвонить в 16",
    { ...bare, name: "Иван", note: "31.02 перезвонить в 16", hints: ["callback-no-such-date"] },
  ],
  ["Иван 89123456789 перезвонить с 16 до 17 завтра", { ...bare, name: "Иван", callback: "22.11 16:00" }],
  ["Иван 89123456789 перезвонить завтра 15:00-16:00", { ...bare, name: "Иван", callback: "22.11 15:00" }],
  ["Иван 89123456789 перезвонить завтра (15:00)", { ...bare, name: "Иван", callback: "22.11 15:00" }],
  ["Иван 89123456789 перезвонить завтра часов в 16", { ...bare, name: "Иван", callback: "22.11 16:00" }],
  [
    "Иван 89123456789 перезвонить 25.11 - 14:00 (кухня)",
    { ...bare, name: "Иван", callback: "25.11 14:00", note: "(кухня)" },
  ],
  [
    "Иван 89123456789 перезвонить завтра — 15 стульев",
    { ...bare, name: "Иван", callback: "22.11 11:00 ?", note: "15 стульев" },
  ],
  [
    "Иван 89123456789 перезвонить завтра на три шкафа",
    { ...bare, name: "Иван", callback: "22.11 11:00 ?", note: "на три шкафа" },
  ],
  [
    "Иван 89123456789 уехал на 3 дня, перезвонить",
    { ...bare, name: "Иван", note: "уехал на 3 дня, перезвонить", hints: ["callback-timeless"] },
  ],
  [
    "Иван 89123456789 позвонить после 20 дней",
    { ...bare, name: "Иван", note: "позвонить после 20 дней", hints: ["callback-timeless"] },
  ],
  ["перезвонить пт 89123456789 15 стульев", { ...bare, callback: "27.11 11:00 ?", note: "15 стульев" }],
  [
    "Иван 89123456789 перезвонить завтра 2 шкафа",
    { ...bare, name: "Иван", callback: "22.11 11:00 ?", note: "2 шкафа" },
  ],
  [
    "Иван 89123456789 перезвонить 25.11 14:00 размер 3,2",
    { ...bare, name: "Иван", callback: "25.11 14:00", note: "размер 3,2" },
  ],
  ["Иван 89123456789 завтра 15:00", { ...bare, name: "Иван", note: "завтра 15:00" }],
  [
    "Иван 89123456789 перезвонить",
    { ...bare, name: "Иван", note: "перезвонить", hints: ["callback-timeless"] },
  ],
  [
    "Иван 89123456789 перезвонить 31.02",
    { ...bare, name: "Иван", note: "перезвонить 31.02", hints: ["callback-no-such-date"] },
  ],
  [
    "Иван 89123456789 перезвонить 20.11 15:00",
    { ...bare, name: "Иван", note: "перезвонить 20.11 15:00", hints: ["callback-past"] },
  ],
  ["Анна! 89123456789 !!! срочно", { ...bare, name: "Анна", note: "!!! срочно" }],
  [
    "позвонить Ивану 89123456789 завтра",
    { ...bare, note: "позвонить Ивану завтра", hints: ["callback-timeless"] },
  ],
  ["Иван 89123456789 перезвонить в течение дня", { ...bare, name: "Иван", callback: "21.11 18:00 ?" }],
  [
    "Николай 89123456789, был на сайте, просил набрать во вторник в 11:30",
    { ...bare, name: "Николай", source: "site", callback: "24.11 11:30", note: "был просил" },
  ],
  [
    "Светлана Юрьевна 8 912 345 67 89 пришла из инстаграма, хочет диван, бюджет до 120 тыс., перезвонить в понедельник после обеда",
    {
      ...bare,
      name: "Светлана Юрьевна",
      source: "instagram",
      budgetKopecks: 12_000_000,
      callback: "23.11 14:00",
      note: "пришла хочет диван",
    },
  ],
  // Budget, sums, tags, birthday, addresses.
  ["Иван 89123456789 бюджет 250 000", { ...bare, name: "Иван", budgetKopecks: 25_000_000 }],
  [
    "Иван 89123456789 бюджет до 250 тыс кухня",
    { ...bare, name: "Иван", budgetKopecks: 25_000_000, note: "кухня" },
  ],
  ["Иван 89123456789 кухня на 250к", { ...bare, name: "Иван", budgetKopecks: 25_000_000, note: "кухня" }],
  ["Иван 89123456789 стол на 6 человек", { ...bare, name: "Иван", note: "стол на 6 человек" }],
  ...[
    "столешница на 3200 мм глубина 600",
    "плитку на 1500 шт",
    "пробег на 25 000 км",
    "проект на 2026 год",
    "на 2026",
    "стол на 1200 x 600",
  ].map((note): [string, object] => [`Иван 89123456789 ${note}`, { ...bare, name: "Иван", note }]),
  [
    "Иван 89123456789 кухня на 250 000 в мае",
    { ...bare, name: "Иван", budgetKopecks: 25_000_000, note: "кухня в мае" },
  ],
  [
    "Иван 89123456789 бюджет 12.500",
    { ...bare, name: "Иван", note: "бюджет 12.500", hints: ["budget-ambiguous"] },
  ],
  ["Иван 89123456789 стол 12 500 ₽", { ...bare, name: "Иван", note: "стол 12 500 ₽", hints: ["sale"] }],
  ["Иван 89123456789 #Кухня #срочно #кухня", { phones: [ivan], tags: ["кухня", "срочно"], name: "Иван" }],
  ["Иван 89123456789 др 22.04", { ...bare, name: "Иван", birthday: { day: 22, month: 4 } }],
  [
    "Иван 89123456789 день рождения 22 апреля 1990 кухня",
    { ...bare, name: "Иван", birthday: { day: 22, month: 4, year: 1990 }, note: "кухня" },
  ],
  ["Иван 89123456789 др 31.02", { ...bare, name: "Иван", note: "др 31.02" }],
  ["Иван ivan.petrov@mail.ru", { ...phoneless, name: "Иван", email: "ivan.petrov@mail.ru" }],
  ["Иван https://t.me/Ivan_Petrov", { ...phoneless, name: "Иван", username: "ivan_petrov" }],
  ["Марина @marina.k_design 89123456789", { ...bare, name: "Марина", note: "@marina.k_design" }],
  ["Марина @marina-k 89123456789", { ...bare, name: "Марина", note: "@marina-k" }],
  ["Марина @marina_k. 89123456789", { ...bare, name: "Марина", username: "marina_k" }],
  ["Марина инста @marina_k 89123456789", { ...bare, name: "Марина", source: "instagram", note: "@marina_k" }],
  [
    "Марина инста t.me/marina_k 89123456789",
    { ...bare, name: "Марина", source: "instagram", username: "marina_k" },
  ],
  ["@marina.k_design", { ...phoneless, name: "@marina.k_design" }],
  ["@ivan_petrov", { ...phoneless, username: "ivan_petrov" }],
  [
    "Иван\n89123456789\nинста\nхочет кухню",
    { ...bare, name: "Иван", source: "instagram", note: "хочет кухню" },
  ],
])("«%s»", (line, fields) => {
  expect(fieldsOf(line)).toEqual(fields);
});

test.each<[string, object]>([
  [
    "new John Smith +7 912 345-67-89 from insta call tomorrow 3pm wants a kitchen",
    { ...bare, name: "John Smith", source: "instagram", callback: "22.11 15:00", note: "wants a kitchen" },
  ],
  ["John 89123456789 callback next monday", { ...bare, name: "John", callback: "23.11 11:00 ?" }],
  ["John 89123456789 call back in 2 hours", { ...bare, name: "John", callback: "21.11 14:00" }],
  ["John 89123456789 remind me on friday at 10:00", { ...bare, name: "John", callback: "27.11 10:00" }],
  ["John 89123456789 tomorrow call at 4pm", { ...bare, name: "John", callback: "22.11 16:00" }],
  ["John 89123456789 on friday please call at 11", { ...bare, name: "John", callback: "27.11 11:00" }],
  ["John 89123456789 call from 4 to 5pm tomorrow", { ...bare, name: "John", callback: "22.11 16:00" }],
  ["John 89123456789 call tomorrow (3pm)", { ...bare, name: "John", callback: "22.11 15:00" }],
  [
    "John 89123456789 measuring tomorrow, call at 4pm",
    { ...bare, name: "John", callback: "21.11 16:00", note: "measuring tomorrow" },
  ],
  [
    "John 89123456789 budget 250k #kitchen",
    { phones: [ivan], tags: ["kitchen"], name: "John", budgetKopecks: 25_000_000 },
  ],
  ["John 89123456789 budget up to 250,000", { ...bare, name: "John", budgetKopecks: 25_000_000 }],
  ["John 89123456789 from Anna", { ...bare, name: "John", source: "referral", referredBy: "Anna" }],
  ["John 89123456789 birthday 22 April", { ...bare, name: "John", birthday: { day: 22, month: 4 } }],
  ["called John Smith 89123456789", { ...bare, name: "John Smith", note: "called" }],
  [
    "New request! Name: John Phone: 89123456789 Email: a@b.ru Comment: wants a table",
    { ...bare, name: "John", email: "a@b.ru", note: "request! wants a table" },
  ],
  ["Mary @mary.k insta 89123456789", { ...bare, name: "Mary", source: "instagram", note: "@mary.k" }],
  ["89123456789 John wants a table", { ...bare, name: "John", note: "wants a table" }],
  ["lead Mary @mary_k website", { ...phoneless, name: "Mary", username: "mary_k", source: "site" }],
])("“%s”", (line, fields) => {
  expect(fieldsOf(line, "en")).toEqual(fields);
});

test.each([
  ["", "empty"],
  ["+", "empty"],
  ["лид", "empty"],
  ["   \u200B\u202E ", "empty"],
  ["!!!", "empty"],
  ["345-67-89", "bad-phone"],
  ["+7 912 345", "bad-phone"],
  ["8912345678", "bad-phone"],
])("«%s» makes no client: %s", (line, refusal) => {
  expect(fieldsOf(line)).toBe(refusal);
});

test("a refused phone says what was read of it", () => {
  expect(read("+7 912 345")).toEqual({
    ok: false,
    refusal: "bad-phone",
    problem: "too-short",
    read: "+7 912 345",
  });
});

test("a past callback brings the same time tomorrow", () => {
  const reading = read("Иван 89123456789 перезвонить 20.11 15:00");
  const hint = reading.ok ? reading.value.hints[0] : undefined;
  expect(hint?.kind === "callback-past" && hint.proposed.at.toISO()).toBe("2026-11-22T15:00:00.000+03:00");
});

test("a sum in the note is offered as a sale with its words", () => {
  const reading = read("Пётр 8-912-345-67-89 стол 12 500");
  expect(reading.ok && reading.value.hints).toEqual([{ kind: "sale", kopecks: 1_250_000, what: "стол" }]);
});

test("the shop's own words for a source are read", () => {
  const sources = [{ id: "fair", words: ["ярмарка", "на ярмарке"] }];
  const reading = readLeadLine("Иван 89123456789 на ярмарке инста", {
    sources,
    country: "RU",
    now: saturdayNoon,
    locale: "ru",
  });
  expect(reading.ok && [reading.value.source, reading.value.note]).toEqual(["fair", "инста"]);
});

test.each([
  "кухня до 130к",
  "кухня не дороже 130 000 ₽",
  "хочет шкаф, лимит 130к",
  "kitchen up to 130k",
  "wardrobe, budget is not more than 130k",
  "a wardrobe, max 130k",
  "kitchen 3.2 m",
  "кухня 3.2 м",
  "3 стула по 3 200",
])("«%s» is what the client wants, not a sale", (note) => {
  const reading = read(`Пётр 89123456789 ${note}`);
  expect(reading).toMatchObject({ ok: true, value: { hints: [] } });
  if (reading.ok && reading.value.budgetKopecks === undefined) expect(reading.value.note).toBe(note);
});
