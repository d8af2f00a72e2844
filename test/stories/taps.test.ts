import { expect, test } from "vitest";
import type { ChatPerson } from "../support/chat-person.ts";
import { openShop } from "../support/shop.ts";
import { invites } from "../support/staff.ts";

// dialogues.md §2: how many taps and messages each task may take. A Saturday noon.
const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга", { lastName: "Петрова" });
const semyon = shop.chat.person("Семён");

const count = (name: string, query = {}) => shop.mongo.collection(name).countDocuments(query);

/** What the deed took the person. */
async function effortOf(person: ChatPerson, deed: () => Promise<unknown>) {
  const before = person.effort();
  await deed();
  const after = person.effort();
  return { taps: after.taps - before.taps, messages: after.messages - before.messages };
}

/** Opens the client's card: the tasks begin there. */
async function opensCard(name: string): Promise<void> {
  await semyon.says(name);
  expect(semyon.last().text).toContain(name);
}

test("from the first link to the first lead it takes one link and at most five answers", async () => {
  const issued = await shop.app.team.issueSetup();
  if (!issued.ok) throw new Error("The shop has an owner already");
  const effort = await effortOf(olga, async () => {
    await olga.opens(`own_${issued.value.token}`);
    for (
      let step = 1;
      step <= 5 &&
      olga
        .buttons()
        .flat()
        .some((label) => label.startsWith("⏭"));
      step += 1
    ) {
      await olga.taps("⏭", olga.last());
    }
    await olga.says("Иван +7 912 345-67-89");
    await olga.sees("Новый клиент сохранён");
  });
  // The link is a tap, the lead's line a message; whatever else is an answer of the tour.
  expect(effort.taps - 1 + effort.messages - 1).toBeLessThanOrEqual(5);
  expect(await count("clients")).toBe(1);
});

test("a seller joins by a link, a name and the rules", async () => {
  const link = await invites(olga);
  const effort = await effortOf(semyon, async () => {
    await semyon.opens(link);
    await semyon.taps("✅ Принять");
    await semyon.taps("Семён");
    await semyon.taps("📄");
    await semyon.taps("✅");
  });
  expect(effort).toEqual({ taps: 5, messages: 0 });
});

test("a shared contact is a lead without a tap, its source is one tap more", async () => {
  const saved = await effortOf(semyon, () => semyon.shares({ phone: "79120000001", firstName: "Мария" }));
  expect(saved).toEqual({ taps: 0, messages: 1 });
  expect(await count("clients", { name: "Мария" })).toBe(1);
  const sourced = await effortOf(semyon, () => semyon.taps("Instagram"));
  expect(sourced.taps).toBeLessThanOrEqual(2);
  expect(await count("clients", { name: "Мария", source: "instagram" })).toBe(1);
});

test("a typed line is a lead with its callback: no tap, one message", async () => {
  const effort = await effortOf(semyon, () =>
    semyon.says("Пётр +7 912 000-00-02 авито перезвонить завтра 15:00 хочет шкаф"),
  );
  expect(effort).toEqual({ taps: 0, messages: 1 });
  expect(await count("callbacks", { state: "open" })).toBe(1);
});

test("a client is found by letters alone", async () => {
  const effort = await effortOf(semyon, () => semyon.says("мар"));
  expect(effort).toEqual({ taps: 0, messages: 1 });
  expect(semyon.last().text).toContain("Мария");
});

test("the day's list is one tap", async () => {
  const effort = await effortOf(semyon, () => semyon.presses("📋 Сегодня"));
  expect(effort).toEqual({ taps: 1, messages: 0 });
  expect(semyon.last().text).toContain("Сегодня, сб 21 ноября");
});

test("a reminder is snoozed with one tap", async () => {
  await shop.pass({ days: 1, hours: 3 });
  await semyon.sees("перезвонить");
  const effort = await effortOf(semyon, () => semyon.taps("📅 Завтра 15:00"));
  expect(effort).toEqual({ taps: 1, messages: 0 });
  const [callback] = await shop.mongo.collection("callbacks").find({ state: "open" }).toArray();
  expect(callback?.dueAt).toEqual(new Date("2026-11-23T12:00:00Z"));
});

test("no answer is one tap, the next try is set by itself", async () => {
  await shop.pass({ days: 1 });
  const effort = await effortOf(semyon, () => semyon.taps("📵 Не дозвонился"));
  expect(effort).toEqual({ taps: 1, messages: 0 });
  expect(await count("callbacks", { state: "open" })).toBe(1);
});

test("an outcome and the next call tomorrow at 15:00 are three taps from the reminder", async () => {
  await shop.pass({ days: 1, hours: 3 });
  await semyon.sees("перезвонить");
  const effort = await effortOf(semyon, async () => {
    await semyon.taps("🔁 Перезвонить");
    await semyon.taps("Завтра");
    await semyon.taps("15:00");
  });
  expect(effort).toEqual({ taps: 3, messages: 0 });
  expect(await count("callbacks", { state: "open" })).toBe(1);
  expect(await count("calls", { outcome: "callback" })).toBe(1);
});

test("the same in one line, as a reply to the card, takes no tap", async () => {
  await opensCard("Пётр");
  const effort = await effortOf(semyon, () => semyon.replies(semyon.last(), "завтра 15 недозвон"));
  expect(effort).toEqual({ taps: 0, messages: 1 });
  expect(await count("calls", { outcome: "no-answer" })).toBe(2);
});

test("a favourite product is sold with three taps, and the sum when it has no price", async () => {
  await olga.says("/settings");
  await olga.taps("📦");
  await olga.taps("➕");
  await olga.says("Стол 12500, Кухня");
  await opensCard("Мария");
  const priced = await effortOf(semyon, async () => {
    await semyon.taps("💰 Продажа");
    await semyon.taps("Стол");
    await semyon.taps("✅ Записать");
  });
  expect(priced).toEqual({ taps: 3, messages: 0 });

  await opensCard("Мария");
  const unpriced = await effortOf(semyon, async () => {
    await semyon.taps("💰 Продажа");
    await semyon.taps("Кухня");
    await semyon.says("128 000");
    await semyon.taps("✅ Записать");
  });
  expect(unpriced).toEqual({ taps: 3, messages: 1 });
  expect(await count("purchases")).toBe(2);
});

test("the same as last time is sold with two taps", async () => {
  await opensCard("Мария");
  const effort = await effortOf(semyon, async () => {
    await semyon.taps("💰 Продажа");
    await semyon.taps("🔁 Как в прошлый раз");
  });
  expect(effort).toEqual({ taps: 2, messages: 0 });
  expect(await count("purchases")).toBe(3);
});

test("a sale in one line, as a reply to the card, takes no tap", async () => {
  await opensCard("Пётр");
  const effort = await effortOf(semyon, () => semyon.replies(semyon.last(), "купил стул 3 200"));
  expect(effort).toEqual({ taps: 0, messages: 1 });
  expect(await count("purchases", { totalKopecks: 320_000 })).toBe(1);
});

test("whatever was written is taken back with one tap", async () => {
  const effort = await effortOf(semyon, () => semyon.taps("↩️ Отменить"));
  expect(effort).toEqual({ taps: 1, messages: 0 });
});

test("the owner's report is one tap, the team and the week's callbacks are two", async () => {
  expect(await effortOf(olga, () => olga.presses("📊 Отчёт"))).toEqual({ taps: 1, messages: 0 });
  const staff = await effortOf(olga, async () => {
    await olga.presses("☰ Ещё");
    await olga.taps("👥 Сотрудники");
  });
  expect(staff).toEqual({ taps: 2, messages: 0 });
  const week = await effortOf(semyon, async () => {
    await semyon.presses("☰ Ещё");
    await semyon.taps("⏰ Перезвоны");
  });
  expect(week).toEqual({ taps: 2, messages: 0 });
});
