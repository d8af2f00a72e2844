import { randomBytes } from "node:crypto";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import {
  claimOwnershipWith,
  dismissMemberWith,
  findActorWith,
  inviteWith,
  issueSetupWith,
  memberModel,
  readSetupFile,
  resetOwnerWith,
  type SetupSecrets,
} from "../../../src/team/index.ts";
import { makeCode, makeToken } from "../../../src/team/rules/token.ts";
import { invitationModel } from "../../../src/team/store/invitation.model.ts";
import { rulesModel } from "../../../src/team/store/rules.model.ts";
import { setupModel } from "../../../src/team/store/setup.model.ts";
import { testMongo } from "../../support/mongo.ts";
import { aColleague, anOwner, type TeamStage, teamStage } from "../team-stage.ts";

let mongo: Mongo;
let stage: TeamStage;
beforeEach(async () => {
  mongo ??= await testMongo();
  stage = await teamStage(mongo);
});

async function issued(): Promise<SetupSecrets> {
  const setup = await issueSetupWith(stage.deps)();
  if (!setup.ok) throw new Error(setup.refusal);
  return setup.value;
}

function claim(telegramId: number, codeOrToken: string) {
  return claimOwnershipWith(stage.deps)({ telegramId, name: "Ольга", locale: "ru", codeOrToken });
}

test("whoever brings the link becomes the owner, bound by the rules, with a row in the trace", async () => {
  const { token } = await issued();
  expect(await claim(1, `own_${token}`)).toMatchObject({ ok: true, value: { telegramId: 1, role: "owner" } });

  const known = await findActorWith(stage.deps)(1);
  expect(known).toMatchObject({
    state: "active",
    needsRules: false,
    actor: { role: "owner", name: "Ольга" },
  });
  expect(await rulesModel(mongo).find().lean()).toMatchObject([{ version: 1, by: known?.memberId }]);
  expect(await stage.actionsTraced()).toEqual(["team.claim-ownership"]);
});

test("whoever types the code becomes the owner as well", async () => {
  const { code } = await issued();
  expect(await claim(1, code.toLowerCase().replace("-", " "))).toMatchObject({ ok: true });
});

test("the one who claimed is told so again, and nothing is written twice", async () => {
  const { token } = await issued();
  const first = await claim(1, token);
  expect(await claim(1, token)).toEqual(first);
  expect(await memberModel(mongo).countDocuments()).toBe(1);
  expect(await stage.actionsTraced()).toHaveLength(1);
});

test("a claimed shop is closed to everybody else, with the right code too", async () => {
  const { token, code } = await issued();
  await claim(1, token);
  expect(await claim(2, code)).toEqual({ ok: false, refusal: "already-claimed" });
  expect(await claim(2, token)).toEqual({ ok: false, refusal: "already-claimed" });
  expect(await issueSetupWith(stage.deps)()).toEqual({ ok: false, refusal: "already-claimed" });
});

test("an owner who was dismissed since does not claim again", async () => {
  const { token } = await issued();
  const first = await claim(1, token);
  const olga = first.ok ? first.value : undefined;
  if (olga === undefined) throw new Error("not claimed");
  const vera = await aColleague(stage, olga, { telegramId: 2, name: "Вера", role: "owner" });
  await dismissMemberWith(stage.deps)(vera, { memberId: olga.memberId, to: [vera.memberId] });
  expect(await claim(1, token)).toEqual({ ok: false, refusal: "already-claimed" });
});

test("wrong codes are counted down, then the person waits an hour", async () => {
  const { code } = await issued();
  for (const triesLeft of [4, 3, 2, 1, 0]) {
    expect(await claim(2, "0000-0000")).toEqual({ ok: false, refusal: "code-wrong", triesLeft });
    stage.clock.advance({ minutes: 1 });
  }
  expect(await claim(2, code)).toEqual({ ok: false, refusal: "too-many-tries" });
  stage.clock.advance({ minutes: 58, seconds: 59 });
  expect(await claim(2, code)).toEqual({ ok: false, refusal: "too-many-tries" });
  stage.clock.advance({ seconds: 1 });
  expect(await claim(2, code)).toMatchObject({ ok: true });
});

test("text that is no code at all costs no try", async () => {
  await issued();
  for (let i = 0; i < 10; i += 1)
    expect(await claim(2, "Здравствуйте")).toEqual({ ok: false, refusal: "not-a-code" });
  expect(await claim(2, "0000-0000")).toMatchObject({ triesLeft: 4 });
});

test("strangers who used up all guesses do not keep the owner's link from working", async () => {
  const { token, code } = await issued();
  for (let person = 10; person < 16; person += 1) {
    for (let guess = 0; guess < 4; guess += 1) await claim(person, "0000-0000");
  }
  expect(await claim(1, code)).toEqual({ ok: false, refusal: "too-many-tries" });
  expect(await claim(1, token)).toMatchObject({ ok: true });
});

test("link and code live 24 hours, through restarts; a start after that replaces them", async () => {
  const first = await issued();
  stage.clock.advance({ hours: 23, minutes: 59 });
  expect(await issued()).toEqual(first);
  stage.clock.advance({ minutes: 2 });
  expect(await claim(1, first.token)).toEqual({ ok: false, refusal: "code-expired" });
  const second = await issued();
  expect(await claim(2, first.token)).toMatchObject({ refusal: "code-wrong" });
  expect(await claim(3, second.token)).toMatchObject({ ok: true });
});

test("a file with another shop's code, or one that cannot be read, gives way to a new code", async () => {
  for (const left of ["left by another run", JSON.stringify({ ...(await issued()), token: "another" })]) {
    writeFileSync(stage.setupFile, left);
    const { token } = await issued();
    expect(await readSetupFile(stage.setupFile)).toMatchObject({ token });
  }
});

test("no secret is stored, and the file with them is the owner's alone and gone after the claim", async () => {
  writeFileSync(stage.setupFile, "left by another run", { mode: 0o644 });
  const secrets = await issued();
  expect(statSync(stage.setupFile).mode & 0o777).toBe(0o600);
  expect(await readSetupFile(stage.setupFile)).toEqual(secrets);

  const stored = JSON.stringify(await setupModel(mongo).find().lean());
  expect(stored).not.toContain(secrets.token);
  expect(stored).not.toContain(secrets.code);

  await claim(1, secrets.token);
  expect(existsSync(stage.setupFile)).toBe(false);
  expect(await readSetupFile(stage.setupFile)).toBeUndefined();
});

test("of 300 people with the right link at once exactly one becomes the owner", async () => {
  const { token } = await issued();
  const outcomes = await Promise.all(
    Array.from({ length: 300 }, (_, person) => claim(1_000 + person, token)),
  );

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal === "already-claimed")).toHaveLength(
    299,
  );
  expect(await memberModel(mongo).countDocuments()).toBe(1);
  expect(await stage.actionsTraced()).toEqual(["team.claim-ownership"]);
});

test("100 replays of one person's claim at once are one claim", async () => {
  const { token } = await issued();
  await Promise.all(Array.from({ length: 100 }, () => claim(1, token)));
  expect(await memberModel(mongo).countDocuments({ role: "owner" })).toBe(1);
  expect(await stage.actionsTraced()).toHaveLength(1);
  expect(await claim(1, token)).toMatchObject({ ok: true });
});

test("10,000 guesses find nothing, and only 20 codes an hour are looked at", async () => {
  await issued();
  let looked = 0;
  for (let batch = 0; batch < 100; batch += 1) {
    const guesses = Array.from({ length: 100 }, (_, i) => claim(5_000 + (i % 40), makeCode(randomBytes)));
    for (const outcome of await Promise.all(guesses)) {
      expect(outcome.ok).toBe(false);
      if (!outcome.ok && outcome.refusal === "code-wrong") looked += 1;
    }
    stage.clock.advance({ seconds: 30 });
  }
  // 50 minutes of our clock.
  expect(looked).toBe(20);
}, 120_000);

test("guesses of the link's token are stopped for each person", async () => {
  await issued();
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => claim(7, makeToken(randomBytes))));
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal === "code-wrong")).toHaveLength(5);
});

test("a reset ends every owner's access at once, and the next owner gets their clients", async () => {
  const olga = await anOwner(stage);
  const vera = await aColleague(stage, olga, { telegramId: 2, name: "Вера", role: "owner" });
  const semyon = await aColleague(stage, olga, { telegramId: 3, name: "Семён" });
  await stage.led.create([
    { _id: "c1", what: "client", responsible: olga.memberId },
    { _id: "c2", what: "client", responsible: vera.memberId },
    { _id: "c3", what: "client", responsible: semyon.memberId },
  ]);

  await inviteWith(stage.deps)(vera, { role: "owner", requestKey: "back-door" });
  const { code } = await resetOwnerWith(stage.deps)();
  expect(await invitationModel(mongo).countDocuments({ usedBy: null, revokedAt: null })).toBe(0);
  expect((await findActorWith(stage.deps)(1))?.actor).toBeUndefined();
  expect((await findActorWith(stage.deps)(2))?.actor).toBeUndefined();
  expect((await findActorWith(stage.deps)(3))?.actor).toEqual(semyon);

  const claimed = await claim(4, code);
  const heir = claimed.ok ? claimed.value.memberId : "";
  expect(await stage.led.find().sort({ _id: 1 }).lean()).toMatchObject([
    { responsible: heir },
    { responsible: heir },
    { responsible: semyon.memberId },
  ]);
});

test("the same person who claims after a reset keeps what was led", async () => {
  const olga = await anOwner(stage);
  await stage.led.create([{ _id: "c1", what: "client", responsible: olga.memberId }]);
  const { token } = await resetOwnerWith(stage.deps)();
  expect(await claim(1, token)).toMatchObject({ ok: true, value: { memberId: olga.memberId } });
  expect(await stage.led.findById("c1").lean()).toMatchObject({ responsible: olga.memberId });
});
