import { randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import type { Actor } from "../../../src/shared/actor.ts";
import {
  acceptInvitationWith,
  acceptRulesWith,
  dismissMemberWith,
  findActorWith,
  inviteWith,
  memberModel,
  type NewInvitation,
  openInvitationWith,
  revokeInvitationWith,
} from "../../../src/team/index.ts";
import { makeToken } from "../../../src/team/rules/token.ts";
import { invitationModel } from "../../../src/team/store/invitation.model.ts";
import { testMongo } from "../../support/mongo.ts";
import { aColleague, anOwner, type TeamStage, teamStage } from "../team-stage.ts";

let mongo: Mongo;
let stage: TeamStage;
let olga: Actor;
beforeEach(async () => {
  mongo ??= await testMongo();
  stage = await teamStage(mongo);
  olga = await anOwner(stage);
});

async function invited(requestKey = "tap-1"): Promise<NewInvitation> {
  const outcome = await inviteWith(stage.deps)(olga, { role: "seller", requestKey });
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
}

const open = (telegramId: number, token: string) => openInvitationWith(stage.deps)({ telegramId, token });
const accept = (telegramId: number, token: string, name = "Семён") =>
  acceptInvitationWith(stage.deps)({ telegramId, token, name, locale: "ru" });

test("an invited seller works only after he has accepted the rules", async () => {
  const { token } = await invited();
  expect(await open(2, token)).toMatchObject({ ok: true, value: { role: "seller" } });
  expect(await accept(2, token, "  Семён\u202e  Петров ")).toMatchObject({ ok: true });
  expect(await findActorWith(stage.deps)(2)).toMatchObject({
    name: "Семён Петров",
    state: "active",
    needsRules: true,
  });
  expect((await findActorWith(stage.deps)(2))?.actor).toBeUndefined();

  expect(await acceptRulesWith(stage.deps)(2, 1)).toMatchObject({
    ok: true,
    value: { joined: true, version: 1 },
  });
  const known = await findActorWith(stage.deps)(2);
  expect(known).toMatchObject({ needsRules: false, settings: { digestAt: "08:30" } });
  expect(known?.actor).toMatchObject({ role: "seller", telegramId: 2 });
  expect(await stage.actionsTraced()).toEqual([
    "team.claim-ownership",
    "team.invite",
    "team.accept-invitation",
    "team.accept-rules",
  ]);
});

test("the trace and the invitation keep neither the token nor a name", async () => {
  const { token } = await invited();
  await accept(2, token);
  const stored = JSON.stringify([
    await invitationModel(mongo).find().lean(),
    await stage.traceOf("team.accept-invitation"),
  ]);
  expect(stored).not.toContain(token);
  expect(stored).not.toContain("Семён");
});

test("the invited may open the link again before he accepts, and his second answer changes nothing", async () => {
  const { token } = await invited();
  for (let again = 0; again < 10; again += 1) expect(await open(2, token)).toMatchObject({ ok: true });
  const first = await accept(2, token);
  expect(await accept(2, token, "Другое имя")).toEqual(first);
  expect(await memberModel(mongo).find({ telegramId: 2 }).lean()).toMatchObject([{ name: "Семён" }]);
  expect(await stage.traceOf("team.accept-invitation")).toHaveLength(1);
});

test("unknown, used, revoked and expired links look the same", async () => {
  const used = await invited("tap-1");
  await accept(2, used.token);
  const revoked = await invited("tap-2");
  await revokeInvitationWith(stage.deps)(olga, { invitationId: revoked.invitationId });
  const expired = await invited("tap-3");
  stage.clock.advance({ hours: 24 });

  const dead = { ok: false, refusal: "invitation-dead" };
  for (const token of [used.token, revoked.token, expired.token, makeToken(randomBytes)]) {
    expect(await open(3, token)).toEqual(dead);
  }
  expect(await accept(4, used.token)).toEqual(dead);
  expect(await accept(4, revoked.token)).toEqual(dead);
  expect(await accept(4, expired.token)).toEqual(dead);
  expect(await memberModel(mongo).countDocuments({ telegramId: 4 })).toBe(0);
});

test("five misses in an hour close the door for an hour, for the right link too", async () => {
  const { token } = await invited();
  for (let miss = 0; miss < 5; miss += 1) await open(3, makeToken(randomBytes));
  expect(await open(3, token)).toEqual({ ok: false, refusal: "too-many-tries" });
  expect(await accept(3, token)).toEqual({ ok: false, refusal: "too-many-tries" });
  expect(await open(4, token)).toMatchObject({ ok: true });
  stage.clock.advance({ hours: 1 });
  expect(await open(3, token)).toMatchObject({ ok: true });
});

test("a hit between misses does not win more guesses", async () => {
  const { token } = await invited();
  for (let miss = 0; miss < 4; miss += 1) await open(3, makeToken(randomBytes));
  await open(3, token);
  await open(3, makeToken(randomBytes));
  expect(await open(3, makeToken(randomBytes))).toEqual({ ok: false, refusal: "too-many-tries" });
});

test("a second tap on «Пригласить» gives one invitation, with the newer link", async () => {
  const first = await invited("tap-1");
  const second = await invited("tap-1");
  expect(second.invitationId).toBe(first.invitationId);
  expect(await open(3, first.token)).toMatchObject({ refusal: "invitation-dead" });
  expect(await open(3, second.token)).toMatchObject({ ok: true });
  expect(await stage.traceOf("team.invite")).toHaveLength(1);
});

test("a seller neither invites nor revokes", async () => {
  const semyon = await aColleague(stage, olga, { telegramId: 2, name: "Семён" });
  const { invitationId } = await invited("tap-2");
  expect(await inviteWith(stage.deps)(semyon, { role: "owner", requestKey: "x" })).toMatchObject({
    refusal: "not-allowed",
  });
  expect(await revokeInvitationWith(stage.deps)(semyon, { invitationId })).toMatchObject({
    refusal: "not-allowed",
  });
});

test("a member cannot spend a link meant for another person", async () => {
  const { token } = await invited();
  expect(await open(1, token)).toEqual({ ok: false, refusal: "already-member" });
  expect(await accept(1, token)).toEqual({ ok: false, refusal: "already-member" });
  expect(await open(3, token)).toMatchObject({ ok: true });
});

test("an empty name is asked for again and spends nothing", async () => {
  const { token } = await invited();
  expect(await accept(2, token, " \u200b\n ")).toEqual({ ok: false, refusal: "name-empty" });
  expect(await accept(2, token)).toMatchObject({ ok: true });
});

test("whoever was dismissed comes back by a new link only, and accepts the rules again", async () => {
  const { token } = await invited();
  await accept(2, token);
  await acceptRulesWith(stage.deps)(2, 1);
  const memberId = (await findActorWith(stage.deps)(2))?.memberId ?? "";
  await dismissMemberWith(stage.deps)(olga, { memberId, to: [olga.memberId] });

  expect(await accept(2, token)).toEqual({ ok: false, refusal: "invitation-dead" });
  const again = await invited("tap-2");
  stage.clock.advance({ minutes: 5 });
  expect(await accept(2, again.token)).toMatchObject({ ok: true, value: { memberId } });
  expect(await findActorWith(stage.deps)(2)).toMatchObject({ state: "active", needsRules: true });
  expect(await acceptRulesWith(stage.deps)(2, 1)).toMatchObject({ ok: true, value: { joined: true } });
});

test("of 300 people accepting one invitation at once exactly one comes in", async () => {
  const { token } = await invited();
  const outcomes = await Promise.all(
    Array.from({ length: 300 }, (_, person) => accept(1_000 + person, token)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal === "invitation-dead")).toHaveLength(
    299,
  );
  expect(await memberModel(mongo).countDocuments({ role: "seller" })).toBe(1);
  expect(await stage.traceOf("team.accept-invitation")).toHaveLength(1);
});

test("one person with two links at once becomes one member and spends one of them", async () => {
  const [first, second] = [await invited("tap-1"), await invited("tap-2")];
  await Promise.all([accept(2, first.token), accept(2, second.token)]);
  expect(await memberModel(mongo).countDocuments({ telegramId: 2 })).toBe(1);
  expect(await invitationModel(mongo).countDocuments({ usedBy: null })).toBe(1);
});

test("10,000 guessed tokens open nothing and are throttled", async () => {
  await invited();
  let looked = 0;
  for (let batch = 0; batch < 100; batch += 1) {
    const guesses = Array.from({ length: 100 }, (_, i) => open(5_000 + (i % 20), makeToken(randomBytes)));
    for (const outcome of await Promise.all(guesses)) {
      expect(outcome.ok).toBe(false);
      if (!outcome.ok && outcome.refusal === "invitation-dead") looked += 1;
    }
  }
  expect(looked).toBe(20 * 5);
}, 120_000);
