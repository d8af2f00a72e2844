import { beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import type { Actor } from "../../../src/shared/actor.ts";
import {
  acceptRulesWith,
  defaultRules,
  findActorWith,
  getRulesWith,
  listStaffWith,
  memberModel,
  replaceRulesWith,
} from "../../../src/team/index.ts";
import { rulesHash } from "../../../src/team/rules/confidentiality.ts";
import { acceptanceModel } from "../../../src/team/store/acceptance.model.ts";
import { rulesModel } from "../../../src/team/store/rules.model.ts";
import { testMongo } from "../../support/mongo.ts";
import { aColleague, anOwner, type TeamStage, teamStage } from "../team-stage.ts";

let mongo: Mongo;
let stage: TeamStage;
let olga: Actor;
let semyon: Actor;
beforeEach(async () => {
  mongo ??= await testMongo();
  stage = await teamStage(mongo);
  olga = await anOwner(stage);
  semyon = await aColleague(stage, olga, { telegramId: 2, name: "Семён" });
});

const replace = (actor: Actor, text: string, { after = 1, requestKey = "tap", liability = "" } = {}) =>
  replaceRulesWith(stage.deps)(actor, { text, after, requestKey, ...(liability && { liability }) });

test("a new shop has rules at once, in the owner's language", async () => {
  expect(await getRulesWith(stage.deps)()).toMatchObject({ version: 1, text: defaultRules.ru });
});

test("the standard rules say the same in both languages and fit two messages", () => {
  for (const text of Object.values(defaultRules)) {
    expect(text.match(/^\d\. /gm)).toHaveLength(9);
    expect(text.length).toBeLessThan(4_096);
  }
});

test("new rules close everybody's work but their author's until they are accepted", async () => {
  const outcome = await replace(olga, "Наши правила", { liability: "Штраф 10 000 ₽" });
  expect(outcome).toEqual({ ok: true, value: { version: 2, asked: 1 } });
  expect((await findActorWith(stage.deps)(1))?.actor).toEqual(olga);
  expect(await findActorWith(stage.deps)(2)).toMatchObject({ needsRules: true });
  expect((await findActorWith(stage.deps)(2))?.actor).toBeUndefined();

  expect(await acceptRulesWith(stage.deps)(2, 1)).toEqual({ ok: false, refusal: "rules-changed" });
  expect(await acceptRulesWith(stage.deps)(2, 2)).toMatchObject({
    ok: true,
    value: { version: 2, joined: false },
  });
  expect((await findActorWith(stage.deps)(2))?.actor).toEqual(semyon);
});

test("what was accepted is kept: version, hash of text and liability, time and account", async () => {
  await replace(olga, "Наши правила", { liability: "Штраф" });
  await acceptRulesWith(stage.deps)(2, 2);
  const sha256 = rulesHash({ text: "Наши правила", liability: "Штраф" });
  const at = stage.clock.now().toJSDate();
  expect(await acceptanceModel(mongo).find({ telegramId: 2 }).sort({ version: 1 }).lean()).toMatchObject([
    { version: 1 },
    { version: 2, sha256, at, memberId: semyon.memberId },
  ]);
  expect((await memberModel(mongo).findById(semyon.memberId).lean())?.acceptedRules).toEqual({
    version: 2,
    sha256,
    at,
  });
});

test("accepting twice is accepting once, also at the same instant", async () => {
  await replace(olga, "Наши правила");
  await Promise.all(Array.from({ length: 20 }, () => acceptRulesWith(stage.deps)(2, 2)));
  expect(await acceptRulesWith(stage.deps)(2, 2)).toMatchObject({ ok: true });
  expect(await acceptanceModel(mongo).countDocuments({ telegramId: 2, version: 2 })).toBe(1);
  expect((await stage.traceOf("team.accept-rules")).filter(({ meta }) => meta.version === 2)).toHaveLength(1);
});

test("the owner sees who has not accepted", async () => {
  await replace(olga, "Наши правила");
  const staff = await listStaffWith(stage.deps)(olga);
  const due = staff.ok ? staff.value.members.filter(({ rulesDue }) => rulesDue !== undefined) : [];
  expect(due.map(({ name }) => name)).toEqual(["Семён"]);
});

test("a second tap makes no third version, and an owner who has not seen the second one is told", async () => {
  await replace(olga, "Наши правила");
  expect(await replace(olga, "Наши правила")).toEqual({ ok: true, value: { version: 2, asked: 1 } });
  expect(await replace(olga, "Ещё правила", { requestKey: "late" })).toEqual({
    ok: false,
    refusal: "rules-changed",
  });
  expect(await rulesModel(mongo).countDocuments()).toBe(2);
});

test("two owners writing new rules at once make one new version", async () => {
  const vera = await aColleague(stage, olga, { telegramId: 3, name: "Вера", role: "owner" });
  const outcomes = await Promise.all([
    replace(olga, "Правила Ольги", { requestKey: "a" }),
    replace(vera, "Правила Веры", { requestKey: "b" }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await rulesModel(mongo).countDocuments({ version: 2 })).toBe(1);
});

test("a seller does not replace the rules, and empty or endless rules are none", async () => {
  expect(await replace(semyon, "Можно всё")).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await replace(olga, " \n ")).toEqual({ ok: false, refusal: "rules-empty-or-long" });
  expect(await replace(olga, "я".repeat(6_001))).toEqual({ ok: false, refusal: "rules-empty-or-long" });
  expect(await rulesModel(mongo).countDocuments()).toBe(1);
});

test("a stranger accepts nothing", async () => {
  expect(await acceptRulesWith(stage.deps)(99, 1)).toEqual({ ok: false, refusal: "not-a-member" });
});
