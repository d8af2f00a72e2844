import { beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import type { Actor } from "../../../src/shared/actor.ts";
import {
  changeModel,
  changeOwnSettingsWith,
  chooseLocaleWith,
  findActorWith,
  findOpenedWith,
  memberModel,
  rememberOpenedWith,
  renameMemberWith,
  undoMemberChangeWith,
} from "../../../src/team/index.ts";
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

async function changed(settings: object, requestKey = "tap"): Promise<string> {
  const outcome = await changeOwnSettingsWith(stage.deps)(semyon, { settings, requestKey });
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value.changeId;
}
const undo = (actor: Actor, changeId: string) => undoMemberChangeWith(stage.deps)(actor, { changeId });
const settings = async () => (await findActorWith(stage.deps)(2))?.settings;

test("a switch is one tap, traced without its value, and a second tap of the same request changes nothing", async () => {
  await changed({ digestAt: "off", reminderSound: false });
  await changed({ digestAt: "off", reminderSound: false });
  expect(await settings()).toEqual({
    digestAt: "off",
    askAfterReveal: true,
    keyboardHidden: false,
    reminderSound: false,
  });
  expect(await stage.traceOf("member.change-settings")).toMatchObject([
    { by: semyon.memberId, meta: { fields: "settings.digestAt settings.reminderSound" } },
  ]);
});

test.each([
  {},
  { digestAt: "9" },
  { digestAt: "24:00" },
  { reminderSound: "yes" },
  { role: "owner" },
  { "digestAt.$": 1 },
])("%j is no setting of a member", async (wrong) => {
  const outcome = await changeOwnSettingsWith(stage.deps)(semyon, {
    settings: wrong as object,
    requestKey: "tap",
  });
  expect(outcome).toEqual({ ok: false, refusal: "setting-wrong" });
  expect(await changeModel(mongo).countDocuments()).toBe(0);
});

test("a change is taken back within a minute, once", async () => {
  const changeId = await changed({ keyboardHidden: true });
  stage.clock.advance({ seconds: 60 });
  expect(await undo(semyon, changeId)).toMatchObject({ ok: true });
  expect(await undo(semyon, changeId)).toMatchObject({ ok: true });
  expect((await settings())?.keyboardHidden).toBe(false);
  expect(await stage.traceOf("member.undo-change")).toHaveLength(1);
});

test("after a minute it stays", async () => {
  const changeId = await changed({ keyboardHidden: true });
  stage.clock.advance({ seconds: 61 });
  expect(await undo(semyon, changeId)).toEqual({ ok: false, refusal: "undo-too-late" });
  expect((await settings())?.keyboardHidden).toBe(true);
});

test("a later change of the same is not swept away, and nobody undoes another's", async () => {
  const first = await changed({ digestAt: "08:00" }, "first");
  await changed({ digestAt: "10:00" }, "second");
  expect(await undo(semyon, first)).toEqual({ ok: false, refusal: "changed-since" });
  expect(await undo(olga, first)).toEqual({ ok: false, refusal: "change-unknown" });
  expect(await undo(semyon, "none")).toEqual({ ok: false, refusal: "change-unknown" });
  expect((await settings())?.digestAt).toBe("10:00");
});

test("the owner renames a colleague and takes it back; a seller renames nobody", async () => {
  const rename = renameMemberWith(stage.deps);
  const order = { memberId: semyon.memberId, name: " Семён  Петров ", requestKey: "name" };
  expect(await rename(semyon, order)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await rename(olga, { ...order, name: " " })).toEqual({ ok: false, refusal: "name-empty" });
  expect(await rename(olga, { ...order, memberId: "stranger" })).toEqual({
    ok: false,
    refusal: "member-unknown",
  });

  const renamed = await rename(olga, order);
  expect((await findActorWith(stage.deps)(2))?.name).toBe("Семён Петров");
  await undo(olga, renamed.ok ? renamed.value.changeId : "");
  expect((await findActorWith(stage.deps)(2))?.name).toBe("Семён");
  expect(JSON.stringify(await stage.traceOf("member.rename"))).not.toContain("Петров");
});

test("the last five opened clients are remembered, the newest first, each once", async () => {
  const remember = rememberOpenedWith(stage.deps);
  for (const id of ["a", "b", "b", "c", "a", "d", "e", "f"]) await remember(semyon, id);
  expect((await findActorWith(stage.deps)(2))?.opened).toEqual(["f", "e", "d", "a", "c"]);
  expect(await findOpenedWith(stage.deps)(semyon.memberId)).toEqual(["f", "e", "d", "a", "c"]);
  for (let n = 0; n < 60; n += 1) await remember(semyon, `x${n}`);
  expect((await memberModel(mongo).findById(semyon.memberId).lean())?.opened).toHaveLength(20);
});

test("a member speaks the language he chose", async () => {
  await chooseLocaleWith(stage.deps)(2, "en");
  expect((await findActorWith(stage.deps)(2))?.locale).toBe("en");
});

test("who somebody is costs one read by a unique index", async () => {
  const reads: string[] = [];
  const members = memberModel(mongo);
  mongo.set("debug", (collection: string, method: string) => reads.push(`${collection}.${method}`));
  try {
    await findActorWith(stage.deps)(2);
  } finally {
    mongo.set("debug", false);
  }
  expect(reads).toEqual(["members.findOne"]);
  const plan = JSON.stringify(await members.findOne({ telegramId: 2 }).explain("queryPlanner"));
  expect(plan).toContain('"telegramId_1"');
  expect(await findActorWith(stage.deps)(99)).toBeUndefined();
});
