import { expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { linkModel } from "../../src/consents/index.ts";
import { appealModel, surveyModel } from "../../src/feedback/index.ts";
import { outboxModel } from "../../src/platform/telegram/sender/outbox.ts";
import { dataOf, idIn, openStage, told } from "./stage.ts";

const stage = await openStage("2026-11-02T12:00");
const { shop, app, mongo, olga, semyon, anna, ivan, clientId } = stage;
const question = "Насколько вероятно, что посоветуете нас друзьям?";
/** A sale, and what is said of it a minute later: the day of the question is another one. */
async function sells(id: string): Promise<void> {
  await stage.sells(semyon, id);
  await shop.pass({ minutes: 2 });
}
const surveysOf = (id: string) => surveyModel(mongo).find({ clientId: id }).sort({ askAt: 1 }).lean();

test("three days after a purchase the client is asked once; a low score is the owner's in minutes, and a returner's", async () => {
  await app.feedback.planSurveys();
  await sells(clientId);
  shop.clock.advance({ days: 3, minutes: -3 });
  await shop.tick();
  expect(ivan.isShown(question)).toBe(false);
  await shop.pass({ minutes: 2 });
  await shop.tick();
  await ivan.sees(question);
  expect(await surveysOf(clientId)).toHaveLength(1);
  expect(ivan.buttons().map((row) => row.length)).toEqual([6, 5, 1]);

  const score = dataOf(ivan, "3");
  await ivan.taps("3");
  expect(ivan.last().text).toBe("Жаль. Что исправить в первую очередь?");
  expect(await stage.statusOf(clientId)).toBe("returner");
  expect((await stage.clientOf(clientId)).lastScore?.score).toBe(3);
  await ivan.says("Ждали доставку неделю");
  expect(ivan.last().text).toBe("Спасибо, прочитает владелец.");
  expect(olga.isShown("Оценка 3")).toBe(false);

  await shop.pass({ minutes: 3 });
  await olga.sees("Оценка 3 из 10");
  expect(olga.last().text).toContain("Ждали доставку неделю");
  expect(semyon.isShown("Ждали доставку")).toBe(false);

  await ivan.forges(score.replace(/3$/, "10"), ivan.last());
  expect(told(ivan)).toContain("Оценка уже записана: 3");
  expect(await surveysOf(clientId)).toMatchObject([{ score: 3 }]);
  expect(await appealModel(mongo).countDocuments({ clientId, kind: "score" })).toBe(1);
});

test("while what he complained of is open he is not asked again, and within ninety days neither", async () => {
  shop.clock.advance({ days: 91 });
  await shop.tick();
  await sells(clientId);
  await shop.pass({ days: 3, minutes: 1 });
  expect(await surveysOf(clientId)).toHaveLength(1);

  await olga.forges(`1:feedback.close:${idIn(olga, "✅ Решено")}`, olga.last());
  expect(await app.feedback.hasOpen(clientId)).toBe(false);
  await sells(clientId);
  await shop.pass({ days: 3, minutes: 1 });
  expect(await surveysOf(clientId)).toHaveLength(2);
  await sells(clientId);
  await shop.pass({ days: 3, minutes: 1 });
  await shop.tick();
  expect(await surveysOf(clientId)).toHaveLength(2);
});

test("a question that comes too late, or is another's, takes no answer", async () => {
  const [, survey] = await surveysOf(clientId);
  const surveyId = survey?._id ?? "";
  const other = { telegramId: 1, clientId: "AAAAAAAAAAAAAAAA" };
  expect(await app.feedback.answerSurvey(other, { surveyId, score: 9 })).toEqual({
    ...{ ok: false, refusal: "survey-unknown" },
  });
  const stranger = shop.chat.person("Чужой");
  await stranger.says("/start");
  await stranger.forges(`1:feedback.score:${surveyId}:9`, stranger.last());
  expect(told(stranger)).toBe("Этот вопрос не вам.");
  await anna.says("/menu");
  await anna.forges(`1:feedback.score:${surveyId}:9`, anna.last());
  expect((await surveysOf(clientId))[1]?.score).toBeUndefined();

  shop.clock.advance({ days: 15 });
  const late = await app.feedback.answerSurvey({ telegramId: ivan.id, clientId }, { surveyId, score: 9 });
  expect(late).toEqual({ ok: false, refusal: "over" });
});

test("a promoter gets the link for reviews and one for friends, and whoever comes by it is on the owner's list", async () => {
  const operator = { name: "ИП Петров", inn: "7701234567", address: "Москва", contact: "a@b.example" };
  await stage.set({ operator, reviewUrl: "https://yandex.ru/maps/org/1" });
  const nina = shop.chat.person("Нина");
  const ninaId = await stage.joins(nina, semyon, "Нина");
  await nina.says("/feedback");
  await nina.taps("⭐ Оценить");
  await nina.taps("10");
  expect(nina.last().text).toContain("Ваша ссылка для друзей: https://t.me/");
  expect(nina.buttons().flat()).toEqual(["⭐ Оставить отзыв"]);
  expect(await linkModel(mongo).countDocuments({ kind: "referral", clientId: ninaId })).toBe(1);
  expect(await appealModel(mongo).countDocuments({ clientId: ninaId })).toBe(0);
  await nina.says("/feedback");
  await nina.taps("⭐ Оценить");
  expect(told(nina)).toBe("Оценка уже записана, спасибо.");

  await clientModel(mongo).updateOne({ _id: clientId }, { $set: { referredBy: ninaId } });
  await olga.says("/settings");
  await olga.taps("⭐ Отзывы");
  await olga.taps("🤝 Кто кого привёл");
  expect(olga.last().text).toContain("Нина — 1: Иван ✅");
});

test("«Не сейчас» ends the question; one of whoever took the consent back is never sent", async () => {
  const oleg = shop.chat.person("Олег");
  const vera = shop.chat.person("Вера");
  const olegId = await stage.joins(oleg, semyon, "Олег");
  const veraId = await stage.joins(vera, semyon, "Вера");
  await sells(olegId);
  await sells(veraId);
  await app.feedback.planSurveys();
  shop.clock.advance({ days: 3, minutes: 1 });
  await clientModel(mongo).updateOne({ _id: veraId }, { $set: { consents: [] } });
  await shop.tick();
  await oleg.sees(question);
  await oleg.taps("Не сейчас");
  expect(oleg.last().text).toBe("Хорошо, не будем.");
  expect(await surveysOf(veraId)).toHaveLength(0);
  expect(await outboxModel(mongo).countDocuments({ kind: "feedback.nps", clientId: veraId })).toBe(0);
});

test("a sale that was undone meanwhile is not asked about", async () => {
  const yana = shop.chat.person("Яна");
  const yanaId = await stage.joins(yana, semyon, "Яна");
  shop.clock.set("2027-04-05T18:00");
  const saleId = await stage.sells(semyon, yanaId);
  await stage.set({ nps: { on: true, afterDays: 0 } });
  await shop.tick();
  expect(await surveysOf(yanaId)).toHaveLength(1);
  const taken = await app.purchases.stornoSale(await stage.actor(olga), {
    saleId,
    requestKey: stage.request(),
  });
  expect(taken.ok).toBe(true);
  await shop.pass({ hours: 1, minutes: 5 });
  await shop.tick();
  expect(yana.isShown(question)).toBe(false);
  expect(await outboxModel(mongo).findOne({ kind: "feedback.nps", clientId: yanaId }).lean()).toMatchObject({
    outcome: "taken-back",
  });
});

test("the report tells the figure only from ten answers on", async () => {
  const span = { from: new Date("2030-01-01"), until: new Date("2030-02-01") };
  const at = new Date("2030-01-10");
  const scores = [10, 10, 9, 9, 9, 9, 7, 8, 3];
  const rows = scores.map((score, place) => ({
    ...{ _id: `figure${place}`.padEnd(16, "x"), clientId, askAt: at, askedAt: at, answeredAt: at, score },
  }));
  await surveyModel(mongo).insertMany(rows, { lean: true });
  expect(await app.feedback.npsIn(span)).toMatchObject({
    answers: 9,
    promoters: 6,
    passives: 2,
    detractors: 1,
  });
  expect((await app.feedback.npsIn(span)).nps).toBeUndefined();
  await surveyModel(mongo).insertMany([{ ...rows[0], _id: "figure9".padEnd(16, "x"), score: 2 }] as never, {
    lean: true,
  });
  expect(await app.feedback.npsIn(span)).toMatchObject({ answers: 10, nps: 40, asked: 10, ratePercent: 100 });

  shop.clock.set("2030-01-20T12:00");
  await stage.sells(semyon, clientId);
  await olga.says("/report");
  await olga.taps("Месяц");
  expect(olga.last().text).toContain("🙂 NPS 40 ± 25 (10 ответов, ответили 100 %)");
});
