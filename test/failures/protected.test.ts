import { beforeAll, expect, test } from "vitest";
import { sniff } from "../support/pii.ts";
import { openShop } from "../support/shop.ts";
import { hires } from "../support/staff.ts";

const phones = ["+79261234501", "+79261234502", "+79261234503", "+79261234504"];
const email = "ivan.zh@pochta.example";
const shop = await openShop();
const owner = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");
const anna = shop.chat.person("Анна");
const control = shop.chat.sandbox.control;

beforeAll(async () => {
  await shop.open(owner);
  await hires(owner, semyon, "Семён");
  await hires(owner, anna, "Анна");
});

test("a day with clients on every screen sends nothing that can be forwarded, copied or dialled", async () => {
  await addClients();
  await lookAround();
  await callAndSell();
  await meetColleague();
  await comeRound();

  const { unprotected, copies, clear } = sniff(control.calls(), phones);
  expect(unprotected).toEqual([]);
  expect(copies).toEqual([]);
  // Only a number that was asked for, in the message that is taken away again.
  expect(clear).toEqual([`editMessageText to ${semyon.id}`]);
  expect(control.calls().length).toBeGreaterThan(60);
});

test("an invitation is the only message that may be forwarded", async () => {
  const open = control
    .calls()
    .filter(({ method, fields }) => method.startsWith("send") && fields.protect_content === false);
  expect(open.length).toBe(2);
  for (const { fields } of open) expect(String(fields.text)).toMatch(/start=s_/);
});

async function addClients(): Promise<void> {
  await semyon.says(`Иван Жуков ${phones[0]} ${email} инста перезвонить завтра 15:00 жена ${phones[1]}`);
  await semyon.shares({ phone: phones[2] ?? "", firstName: "Мария", lastName: "Белова" });
  await semyon.forwards("Пётр", { text: `мой номер ${phones[3]}` });
  await semyon.says(`ещё ${phones[0]} хочет стол`);
}

async function lookAround(): Promise<void> {
  await semyon.says("Жуков");
  const card = semyon.last();
  await semyon.replies(card, `просит звонить на ${phones[1]} или ${email}`);
  await semyon.sends({ photo: true, caption: `накладная ${phones[0]}`, replyTo: card });
  await semyon.taps("📞 Показать номер", card);
  for (const label of ["🕘", "◀️", "⋯ Ещё", "✏️", "◀️", "⋯ Ещё", "🎂", "◀️"]) {
    await semyon.taps(label, card).catch(() => semyon.says("Жуков"));
  }
  for (const text of ["/today", "/callbacks", "/find", "4501", "Жук", "Мария", email])
    await semyon.says(text);
}

async function callAndSell(): Promise<void> {
  await semyon.says("Жуков");
  await semyon.replies(semyon.last(), `недозвон завтра 16 просит на ${phones[1]}`);
  await semyon.says("Жуков");
  await semyon.replies(semyon.last(), `купил стол для ${email} 12 500`);
  await semyon.says("Жуков");
  await semyon.replies(semyon.last(), `дозвон 5 мин просит звонить ${phones[1]}`);
  await semyon.taps("🗣");
  await semyon.says(`стол для ${phones[1]}`);
  await semyon.taps("✅ Да");
  await semyon.says(`и ещё просил передать привет всем на ${phones[1]}`);
  await semyon.says("Жуков");
  await semyon.replies(semyon.last(), `перезвонить завтра 15:30 на ${phones[1]} жене`);
  await semyon.says("Жуков");
  await semyon.taps("💰");
  await semyon.says(`стол для ${phones[1]}`);
  await semyon.says("14 000");
  await semyon.taps("✅ Записать");
  await semyon.says("Мария");
  await semyon.replies(semyon.last(), `отказ ${phones[2]} не отвечает`);
  await semyon.says("Мария");
  await semyon.taps("🕘");
  await semyon.says("Жуков");
  await semyon.taps("🕘");
}

/** The same number comes to another seller; he logs a sale, and asks for the client. */
async function meetColleague(): Promise<void> {
  await anna.says(`Ваня ${phones[0]}`);
  await anna.taps("🙋");
  await anna.says(`Ваня ${phones[0]}`);
  await anna.taps("💰");
  await anna.says("стул 3 200");
  await anna.taps("✅ Записать");
}

async function comeRound(): Promise<void> {
  await shop.pass({ days: 1, hours: 4 });
  await shop.pass({ hours: 18 });
  await owner.says("/report");
  await owner.says("Жуков");
  await owner.says("/today");
}
