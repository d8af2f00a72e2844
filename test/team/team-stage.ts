import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Model, Schema } from "mongoose";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import type { Actor, Role } from "../../src/shared/actor.ts";
import {
  acceptInvitationWith,
  acceptRulesWith,
  changeModel,
  claimOwnershipWith,
  type DismissalPart,
  findActorWith,
  inviteWith,
  issueSetupWith,
  type LeaveTrace,
  memberModel,
} from "../../src/team/index.ts";
import { acceptanceModel } from "../../src/team/store/acceptance.model.ts";
import { invitationModel } from "../../src/team/store/invitation.model.ts";
import { memberIdOf } from "../../src/team/store/member.ts";
import { rulesModel } from "../../src/team/store/rules.model.ts";
import { setupModel } from "../../src/team/store/setup.model.ts";
import { tryModel } from "../../src/team/store/try.model.ts";
import { testClock } from "../support/clock.ts";
import { emptyDatabase } from "../support/mongo.ts";

export interface TraceRow {
  by: string;
  action: string;
  kind: string;
  subjectId: string;
  meta: Record<string, unknown>;
}

/** What the other slices keep of a seller, in a real collection. */
export interface LedRow {
  _id: string;
  what: "client" | "callback";
  responsible: string;
}

/** A shop before its first day, with a trace and with clients and callbacks to be led. */
export async function teamStage(mongo: Mongo) {
  for (const model of [
    memberModel,
    rulesModel,
    acceptanceModel,
    invitationModel,
    setupModel,
    tryModel,
    changeModel,
  ]) {
    model(mongo);
  }
  const trace = testModel<TraceRow>(mongo, "teststrace", {
    by: String,
    action: String,
    kind: String,
    subjectId: String,
    meta: Schema.Types.Mixed,
  });
  const led = testModel<LedRow>(mongo, "testsled", { _id: String, what: String, responsible: String });
  await ensureIndexes(mongo);
  await emptyDatabase(mongo);

  const clock = testClock("2026-11-21T12:00");
  const leaveTrace: LeaveTrace = async (actor, action, { kind, id }, meta = {}) => {
    const by = typeof actor === "string" ? actor : actor.memberId;
    await trace.create([{ by, action, kind, subjectId: id, meta }]);
  };
  const parts = [movesOf(led, "client", "clients"), movesOf(led, "callback", "callbacks")];
  const setupFile = join(mkdtempSync(join(tmpdir(), "livebase-team-")), "setup-code");
  const deps = {
    mongo,
    now: clock.now,
    leaveTrace,
    parts,
    setupFile,
    makeBytes: randomBytes,
    newcomerSettings: async () => ({ digestAt: "08:30" }),
  };
  return {
    ...deps,
    deps,
    clock,
    led,
    actionsTraced: async () => (await trace.find().sort({ _id: 1 }).lean()).map(({ action }) => action),
    traceOf: (action: string) => trace.find({ action }).lean(),
  };
}

export type TeamStage = Awaited<ReturnType<typeof teamStage>>;

/** Olga claims the shop. */
export async function anOwner({ deps }: TeamStage, telegramId = 1, name = "Ольга"): Promise<Actor> {
  const setup = await issueSetupWith(deps)();
  if (!setup.ok) throw new Error(setup.refusal);
  const { token } = setup.value;
  const claimed = await claimOwnershipWith(deps)({ telegramId, name, locale: "ru", codeOrToken: token });
  if (!claimed.ok) throw new Error(claimed.refusal);
  return claimed.value;
}

/** Somebody invited by the owner who has accepted everything. */
export async function aColleague(
  { deps }: TeamStage,
  owner: Actor,
  { telegramId, name, role = "seller" }: { telegramId: number; name: string; role?: Role },
): Promise<Actor> {
  const invited = await inviteWith(deps)(owner, { role, requestKey: `invite-${telegramId}` });
  if (!invited.ok) throw new Error(invited.refusal);
  const { token } = invited.value;
  const joined = await acceptInvitationWith(deps)({ telegramId, token, name, locale: "ru" });
  if (!joined.ok) throw new Error(joined.refusal);
  const { version } = (await rulesModel(deps.mongo).findOne().sort({ version: -1 }).lean()) ?? { version: 1 };
  await acceptRulesWith(deps)(telegramId, version);
  return actorNow({ deps } as TeamStage, telegramId);
}

async function actorNow({ deps }: TeamStage, telegramId: number): Promise<Actor> {
  const known = await findActorWith(deps)(telegramId);
  if (known?.actor === undefined) throw new Error(`${memberIdOf(telegramId)} has no work here`);
  return known.actor;
}

function movesOf(led: Model<LedRow>, what: LedRow["what"], counted: "clients" | "callbacks"): DismissalPart {
  return {
    count: async (memberId) => ({ [counted]: await led.countDocuments({ what, responsible: memberId }) }),
    move: async (from, to) => {
      const rows = await led.find({ what, responsible: from }).sort({ _id: 1 }).lean();
      for (const [index, { _id }] of rows.entries()) {
        const heir = to[index % to.length];
        if (heir !== undefined) await led.updateOne({ _id }, { responsible: heir });
      }
    },
  };
}

function testModel<Row>(mongo: Mongo, name: string, fields: object): Model<Row> {
  return (
    mongo.models[name] ??
    mongo.model<Row>(name, new Schema<Row>(fields as never, { versionKey: false }), name)
  );
}
