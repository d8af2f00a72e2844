import { beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { inTransaction } from "../../../src/platform/mongo/transaction.ts";
import type { Actor } from "../../../src/shared/actor.ts";
import {
  dismissMemberWith,
  endHolidayWith,
  findActorWith,
  findColleaguesWith,
  findHearerWith,
  holdColleagueWith,
  inviteWith,
  listStaffWith,
  memberModel,
  namesOfMembersWith,
  openInvitationWith,
  pauseMemberWith,
  resumeMemberWith,
} from "../../../src/team/index.ts";
import { testMongo } from "../../support/mongo.ts";
import { aColleague, anOwner, type TeamStage, teamStage } from "../team-stage.ts";

let mongo: Mongo;
let stage: TeamStage;
let olga: Actor;
let semyon: Actor;
let anna: Actor;
beforeEach(async () => {
  mongo ??= await testMongo();
  stage = await teamStage(mongo);
  olga = await anOwner(stage);
  semyon = await aColleague(stage, olga, { telegramId: 2, name: "Семён" });
  anna = await aColleague(stage, olga, { telegramId: 3, name: "Анна" });
  const clients = Array.from({ length: 43 }, (_, n) => ({ _id: `c${n}`, what: "client" as const }));
  const callbacks = Array.from({ length: 6 }, (_, n) => ({ _id: `b${n}`, what: "callback" as const }));
  await stage.led.create([...clients, ...callbacks].map((row) => ({ ...row, responsible: semyon.memberId })));
});

const dismiss = (actor: Actor, memberId: string, to: string[]) =>
  dismissMemberWith(stage.deps)(actor, { memberId, to });
const pause = (actor: Actor, memberId: string, deputy?: string) =>
  pauseMemberWith(stage.deps)(actor, { memberId, ...(deputy !== undefined && { deputy }) });
const leads = (who: Actor) => stage.led.countDocuments({ responsible: who.memberId });
const actorOf = async (telegramId: number) => (await findActorWith(stage.deps)(telegramId))?.actor;

test("a dismissed seller has no access from that instant, and all he led is with the chosen colleague", async () => {
  const outcome = await dismiss(olga, semyon.memberId, [anna.memberId]);
  expect(outcome).toEqual({
    ok: true,
    value: { memberId: semyon.memberId, telegramId: 2, clients: 43, callbacks: 6 },
  });
  expect(await findActorWith(stage.deps)(2)).toMatchObject({ state: "dismissed", needsRules: false });
  expect(await actorOf(2)).toBeUndefined();
  expect([await leads(semyon), await leads(anna)]).toEqual([0, 49]);
  expect(await stage.traceOf("team.dismiss-member")).toMatchObject([
    { by: olga.memberId, subjectId: semyon.memberId, meta: { clients: 43, callbacks: 6, heirs: 1 } },
  ]);
});

test("what he led may be dealt out equally", async () => {
  await dismiss(olga, semyon.memberId, [anna.memberId, olga.memberId]);
  expect([await leads(semyon), await leads(anna), await leads(olga)]).toEqual([0, 25, 24]);
});

test("dismissed twice is dismissed once", async () => {
  await Promise.all(Array.from({ length: 10 }, () => dismiss(olga, semyon.memberId, [anna.memberId])));
  expect(await dismiss(olga, semyon.memberId, [olga.memberId])).toMatchObject({
    ok: true,
    value: { clients: 0 },
  });
  expect(await leads(anna)).toBe(49);
  expect(await stage.traceOf("team.dismiss-member")).toHaveLength(1);
});

test("a move that fails leaves the seller in place with everything he leads", async () => {
  const broken = { count: async () => ({}), move: async () => Promise.reject(new Error("no move")) };
  const withBroken = dismissMemberWith({ ...stage.deps, parts: [...stage.parts, broken] });
  await expect(withBroken(olga, { memberId: semyon.memberId, to: [anna.memberId] })).rejects.toThrow(
    "no move",
  );
  expect(await actorOf(2)).toEqual(semyon);
  expect(await leads(semyon)).toBe(49);
  expect(await stage.traceOf("team.dismiss-member")).toHaveLength(0);
});

test("heirs are colleagues at work: not the leaver, not a stranger, not nobody", async () => {
  await pause(olga, anna.memberId);
  for (const to of [[], [semyon.memberId], ["stranger"], [anna.memberId], [olga.memberId, olga.memberId]]) {
    expect(await dismiss(olga, semyon.memberId, to)).toEqual({ ok: false, refusal: "heir-unfit" });
  }
  expect(await leads(semyon)).toBe(49);
});

test("a seller dismisses nobody, an owner not himself, and nobody a stranger", async () => {
  expect(await dismiss(semyon, anna.memberId, [semyon.memberId])).toMatchObject({ refusal: "not-allowed" });
  expect(await dismiss(olga, olga.memberId, [anna.memberId])).toMatchObject({ refusal: "yourself" });
  expect(await dismiss(olga, "stranger", [anna.memberId])).toMatchObject({ refusal: "member-unknown" });
});

test("two owners dismissing each other at once leave one of them", async () => {
  for (let round = 0; round < 5; round += 1) {
    stage = await teamStage(mongo);
    olga = await anOwner(stage);
    const vera = await aColleague(stage, olga, { telegramId: 4, name: "Вера", role: "owner" });
    const outcomes = await Promise.all([
      dismiss(olga, vera.memberId, [olga.memberId]),
      dismiss(vera, olga.memberId, [vera.memberId]),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await memberModel(mongo).countDocuments({ role: "owner", state: "active" })).toBe(1);
  }
});

test("the links of a dismissed owner are dead", async () => {
  const vera = await aColleague(stage, olga, { telegramId: 4, name: "Вера", role: "owner" });
  const invited = await inviteWith(stage.deps)(vera, { role: "owner", requestKey: "back-door" });
  await dismiss(olga, vera.memberId, [olga.memberId]);
  const token = invited.ok ? invited.value.token : "";
  expect(await openInvitationWith(stage.deps)({ telegramId: 5, token })).toMatchObject({
    refusal: "invitation-dead",
  });
});

test("while a seller is paused his deputy hears his reminders, without one the owner", async () => {
  const hearer = async () => (await findHearerWith(stage.deps)(semyon.memberId))?.name;
  expect(await hearer()).toBe("Семён");
  await pause(olga, semyon.memberId, anna.memberId);
  expect(await actorOf(2)).toBeUndefined();
  expect(await hearer()).toBe("Анна");
  await pause(olga, anna.memberId);
  expect(await hearer()).toBe("Ольга");
  await resumeMemberWith(stage.deps)(olga, { memberId: semyon.memberId });
  expect(await hearer()).toBe("Семён");
  expect(await leads(semyon)).toBe(49);
});

test("a deputy who is dismissed is nobody's deputy any more", async () => {
  await pause(olga, semyon.memberId, anna.memberId);
  await dismiss(olga, anna.memberId, [olga.memberId]);
  expect((await memberModel(mongo).findById(semyon.memberId).lean())?.deputy).toBeUndefined();
  expect((await findHearerWith(stage.deps)(semyon.memberId))?.name).toBe("Ольга");
});

test("a seller goes on holiday and comes back by himself, but not from the owner's pause", async () => {
  expect(await pause(semyon, semyon.memberId, anna.memberId)).toMatchObject({ ok: true });
  expect(await findActorWith(stage.deps)(2)).toMatchObject({ state: "paused", onHoliday: true });
  expect(await endHolidayWith(stage.deps)(2)).toMatchObject({ ok: true });
  expect(await actorOf(2)).toEqual(semyon);

  await pause(olga, semyon.memberId);
  expect(await findActorWith(stage.deps)(2)).toMatchObject({ state: "paused", onHoliday: false });
  expect(await endHolidayWith(stage.deps)(2)).toEqual({ ok: false, refusal: "not-on-holiday" });
  expect(await endHolidayWith(stage.deps)(99)).toEqual({ ok: false, refusal: "not-on-holiday" });
});

test("pausing is refused to sellers, for the only owner, with an unfit deputy, for who has left", async () => {
  expect(await pause(semyon, anna.memberId)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await pause(olga, olga.memberId)).toEqual({ ok: false, refusal: "last-owner" });
  expect(await pause(olga, semyon.memberId, semyon.memberId)).toEqual({ ok: false, refusal: "deputy-unfit" });
  expect(await pause(olga, semyon.memberId, "stranger")).toEqual({ ok: false, refusal: "deputy-unfit" });
  await dismiss(olga, semyon.memberId, [anna.memberId]);
  expect(await pause(olga, semyon.memberId)).toEqual({ ok: false, refusal: "member-dismissed" });
  expect(await resumeMemberWith(stage.deps)(olga, { memberId: semyon.memberId })).toMatchObject({
    ok: false,
  });
});

test("paused twice is paused once", async () => {
  await pause(olga, semyon.memberId, anna.memberId);
  await pause(olga, semyon.memberId, anna.memberId);
  expect(await stage.traceOf("team.pause-member")).toHaveLength(1);
});

test("the staff list counts what everybody leads, owners first, without those who left", async () => {
  await inviteWith(stage.deps)(olga, { role: "seller", requestKey: "one-more" });
  await dismiss(olga, anna.memberId, [olga.memberId]);
  const staff = await listStaffWith(stage.deps)(olga);
  expect(staff).toMatchObject({
    ok: true,
    value: {
      members: [
        { name: "Ольга", clients: 0 },
        { name: "Семён", clients: 43, callbacks: 6, state: "active" },
      ],
      invitations: [{ role: "seller" }],
    },
  });
  expect(await listStaffWith(stage.deps)(semyon)).toEqual({ ok: false, refusal: "not-allowed" });
});

test("colleagues at work are listed, names are known of those who left too", async () => {
  await dismiss(olga, anna.memberId, [olga.memberId]);
  expect((await findColleaguesWith(stage.deps)()).map(({ name }) => name)).toEqual(["Ольга", "Семён"]);
  expect([...(await namesOfMembersWith(stage.deps)([anna.memberId])).values()]).toEqual(["Анна"]);
});

test("of a hand-over to him and his leaving at once, nothing stays with who has left", async () => {
  const holdColleague = holdColleagueWith(stage.deps);
  const give = (_id: string) =>
    inTransaction(mongo, async () => {
      if (!(await holdColleague(anna.memberId))) return false;
      await stage.led.updateOne({ _id }, { responsible: anna.memberId });
      return true;
    });
  const [gone] = await Promise.all([
    dismiss(olga, anna.memberId, [olga.memberId]),
    ...Array.from({ length: 10 }, (_, n) => give(`c${n}`)),
  ]);
  expect(gone.ok).toBe(true);
  expect(await leads(anna)).toBe(0);
  expect(await give("c11")).toBe(false);
  await pause(olga, semyon.memberId);
  expect(await inTransaction(mongo, () => holdColleague(semyon.memberId))).toBe(true);
});
