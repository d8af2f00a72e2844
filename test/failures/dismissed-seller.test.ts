import { beforeAll, expect, test } from "vitest";
import type { MessageView } from "../../src/sandbox/control.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { type Life, type Lives, openLives } from "../support/lives.ts";
import { claims, hires } from "../support/staff.ts";

const clients = 12;
const forStrangers = /^1:(guest|feedback|consents)\./;
/** A stranger is answered ten times a minute: a program that was started anew has not counted yet. */
const pressesOfALife = 8;

let shop: Lives;
let life: Life;
let [owner, semyon, anna] = [] as unknown as [ChatPerson, ChatPerson, ChatPerson];
const nameOf = (number: number) => `Иван Жуков${"абвгдежзиклмн"[number]}`;
let keyboards: MessageView[];

beforeAll(async () => {
  shop = await openLives();
  life = await shop.live();
  [owner, semyon, anna] = [shop.chat.person("Ольга"), shop.chat.person("Семён"), shop.chat.person("Анна")];
  await claims(owner, life.app.team.issueSetup);
  await hires(owner, semyon, "Семён");
  await hires(owner, anna, "Анна");
  for (let number = 0; number < clients; number += 1) {
    await semyon.says(
      `${nameOf(number)} +7912000${String(number).padStart(4, "0")} перезвонить завтра 15:00`,
    );
  }
  await semyon.taps("👤 Карточка");
  await semyon.says("/today");
  await semyon.says(nameOf(3));
  await semyon.taps("📝 Итог звонка");
  await semyon.taps("✅");
  await semyon.says(nameOf(4));
  await semyon.taps("💰");
  await semyon.says("стол");
  keyboards = semyon
    .chat()
    .messages.filter(({ mine, deleted, buttons }) => !mine && !deleted && buttons.length > 0);
});

test("a dismissed seller is nobody at the next update: nothing of a client is shown or written any more", async () => {
  await owner.says("/staff");
  await owner.taps("👤 Семён");
  await owner.taps("⛔");
  await owner.taps("⛔ Уволить, отдать: Анна");
  await owner.sees("Анна");

  const lastSeen = semyon.chat().messages.at(-1)?.id ?? 0;
  const facts = await factsBySemyon();
  const from = performance.now();
  // The answer to the talk's open question, then whatever else a seller could try.
  await semyon.says("12 500");
  expect(performance.now() - from).toBeLessThan(1_000);
  for (const text of ["/today", nameOf(3), "Пётр +79129998877", "/report", "📋 Сегодня"])
    await semyon.says(text);

  const answers = semyon.chat().messages.filter(({ mine, id }) => !mine && id > lastSeen);
  for (const { text, buttons } of answers) {
    expect(text).not.toMatch(/Жуков|···|\+7/);
    const ofOthers = buttons.flat().filter((one) => !("data" in one && forStrangers.test(one.data)));
    expect(ofOthers).toEqual([]);
  }
  expect(await factsBySemyon()).toEqual(facts);
});

test("every keyboard that a dismissed seller still has on the screen is dead", async () => {
  expect(keyboards.length).toBeGreaterThanOrEqual(clients);
  const facts = await factsBySemyon();
  const buttons = keyboards.flatMap((message) =>
    message.buttons.flat().map((button) => ({ message, button })),
  );
  for (const [place, { message, button }] of buttons.entries()) {
    if (place % pressesOfALife === 0) life = await shop.live();
    if (button.kind !== "callback") continue;
    const before = semyon.screen();
    await semyon.forges(button.data, message);
    expect(semyon.screen(), `after ${button.text}`).toBe(before);
    expect(semyon.toast(), `after ${button.text}`).toBe("Доступ закрыт.");
  }
  expect(await factsBySemyon()).toEqual(facts);
});

test("all clients and callbacks of a dismissed seller are the heir's, and so are the reminders", async () => {
  const heir = (await life.app.team.findActor(anna.id))?.actor?.memberId;
  const rows = await shop.mongo.collection("clients").find().toArray();
  expect(rows).toHaveLength(clients);
  expect(new Set(rows.map(({ responsible }) => responsible))).toEqual(new Set([heir]));
  const open = await shop.mongo.collection("callbacks").find({ state: "open" }).toArray();
  expect(new Set(open.map(({ memberId }) => memberId))).toEqual(new Set([heir]));

  const before = semyon.chat().messages.length;
  shop.clock.advance({ days: 1, hours: 4 });
  for (const tick of life.app.ticks) await tick.run();
  await life.app.idle();
  await anna.sees(/Пора сделать 12/);
  expect(semyon.chat().messages).toHaveLength(before);
});

test("the menu and the commands of a dismissed seller are gone", () => {
  expect(semyon.keyboard()).toEqual([]);
  expect(semyon.chat().commands.map(({ command }) => command)).not.toContain("today");
});

/** How much stands in the base in the seller's name. */
async function factsBySemyon(): Promise<Record<string, number>> {
  const member = await shop.mongo.collection("members").findOne({ telegramId: semyon.id });
  const by = String(member?._id);
  const count = (collection: string, filter: object) =>
    shop.mongo.collection(collection).countDocuments(filter);
  return {
    calls: await count("calls", { memberId: by }),
    sales: await count("purchases", { by }),
    notes: await count("notes", { by }),
    clients: await count("clients", { createdBy: by }),
    trace: await count("trace", { actor: by }),
  };
}
