import {
  type ClientsDeps,
  clientModel,
  clientsWith,
  defaultPolicy,
  handOverModel,
  noteModel,
  phoneModel,
  transitionModel,
  type UndoAddPart,
} from "../../../src/clients/index.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import { leaveTraceWith, traceModel } from "../../../src/protection/index.ts";
import type { Actor } from "../../../src/shared/actor.ts";
import { defaultSettings } from "../../../src/shop/index.ts";
import { memberModel } from "../../../src/team/index.ts";
import { testClock } from "../../support/clock.ts";
import { testMongo, testVault } from "../../support/mongo.ts";

export const olga: Actor = { memberId: "olga-olga-olga-o", telegramId: 1, role: "owner", name: "Ольга" };
export const semyon: Actor = { memberId: "semyon-semyon-se", telegramId: 2, role: "seller", name: "Семён" };
export const anna: Actor = { memberId: "anna-anna-anna-a", telegramId: 3, role: "seller", name: "Анна" };

/** The clients of one shop on a real database, with a clock that stands. */
export async function openShop(overrides: Partial<ClientsDeps & { undoAddParts: UndoAddPart[] }> = {}) {
  const mongo = await testMongo();
  const vault = await testVault(mongo);
  const clock = testClock("2026-11-21T12:00", "Europe/Moscow");
  const names = new Map([olga, semyon, anna].map(({ memberId, name }) => [memberId, name]));
  const gone = new Set<string>();
  const deps = {
    mongo,
    vault,
    now: clock.now,
    leaveTrace: leaveTraceWith({ mongo, vault, now: clock.now }),
    policy: async () => defaultPolicy,
    visibility: async () => "own" as const,
    leadSteps: async () => defaultSettings.leadSteps,
    lostReasons: async () => defaultSettings.lostReasons,
    country: async () => defaultSettings.country,
    zone: async () => "Europe/Moscow",
    workDays: async () => defaultSettings.workDays,
    namesOfMembers: async () => names,
    holdColleague: async (memberId: string) => !gone.has(memberId),
    rememberOpened: async () => {},
    sources: [],
    undoAddParts: [],
    ...overrides,
  };
  for (const model of [
    clientModel,
    phoneModel,
    noteModel,
    transitionModel,
    handOverModel,
    traceModel,
    memberModel,
  ]) {
    model(mongo);
  }
  await ensureIndexes(mongo);

  let requests = 0;
  return {
    ...clientsWith(deps),
    deps,
    mongo,
    vault,
    clock,
    traces: (action: string) => tracesOf(mongo, action),
    /** That member has left; what it brings with it is the test's. */
    leaves: ({ memberId }: Actor) => gone.add(memberId),
    request: () => `msg:7:${++requests}`,
    record: (clientId: string) => clientModel(mongo).findById(clientId).lean(),
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** A saved client of that member; the id. */
export async function aClient(
  shop: Shop,
  actor: Actor,
  card: Omit<Parameters<Shop["addClient"]>[1], "requestKey"> = {},
): Promise<string> {
  const added = await shop.addClient(actor, { name: "Иван", ...card, requestKey: shop.request() });
  if (!added.ok) throw new Error(`Not added: ${added.refusal}`);
  return added.value.clientId;
}

function tracesOf(mongo: Mongo, action: string) {
  return traceModel(mongo).find({ action }).lean();
}
