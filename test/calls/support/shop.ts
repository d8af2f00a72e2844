import {
  type CallsDeps,
  callbackModel,
  callFactSource,
  callModel,
  callsWith,
  dropNewCallbacks,
  quietCallbacksWith,
} from "../../../src/calls/index.ts";
import { clientModel } from "../../../src/clients/index.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import {
  type OutboxRecord,
  outboxModel,
  planMessagesWith,
} from "../../../src/platform/telegram/sender/outbox.ts";
import type { Actor } from "../../../src/shared/actor.ts";
import { defaultSettings } from "../../../src/shop/index.ts";
import { anna, olga, openShop, type Shop, semyon } from "../../clients/support/shop.ts";

export { aClient, anna, olga, semyon } from "../../clients/support/shop.ts";

/** The calls of one shop, over its clients, on a real database, with a clock that stands. */
export async function openCalls(overrides: Partial<CallsDeps> = {}) {
  // The calls stand on the clients and the clients ask the calls: each is there when it is asked.
  const shop: Shop = await openShop({
    sources: [{ factsOf: (clientId) => callFactSource(shop).factsOf(clientId) }],
    undoAddParts: [{ drop: (clientId) => dropNewCallbacks(shop).drop(clientId) }],
    quietParts: [
      {
        end: (...asked) => quietCallbacksWith(deps).end(...asked),
        takeBack: (...asked) => quietCallbacksWith(deps).takeBack(...asked),
      },
    ],
  });
  const { mongo, vault, clock } = shop;

  const away = new Map<string, Actor | undefined>();
  const staff = new Map([olga, semyon, anna].map((actor) => [actor.memberId, actor]));
  const deps: CallsDeps = {
    mongo,
    vault,
    now: clock.now,
    leaveTrace: shop.deps.leaveTrace,
    shop: async () => defaultSettings,
    visibility: async () => "own",
    noteFact: shop.noteFact,
    recountClient: shop.recountClient,
    markLost: async (actor, request) => shop.markLost(actor, request),
    undoLost: (actor, request) => shop.undoFact(actor, request),
    reopenLead: (actor, request) => shop.reopenLead(actor, request),
    planMessages: planMessagesWith({ mongo, now: clock.now }),
    findHearer: async (memberId) => (away.has(memberId) ? away.get(memberId) : staff.get(memberId)),
    findPaused: async () => [...away.keys()],
    ...overrides,
  };
  for (const model of [callModel, callbackModel, outboxModel]) model(mongo);
  await ensureIndexes(mongo);

  return {
    ...shop,
    ...callsWith(deps),
    callsDeps: deps,
    /** Gives a member an account, so that messages reach him. */
    meet: (actor: Actor, telegramId: number) => staff.set(actor.memberId, { ...actor, telegramId }),
    hearer: deps.findHearer,
    /** Pauses a member; who hears for him, or nobody. */
    pause: (actor: Actor, standIn?: Actor) => away.set(actor.memberId, standIn),
    local: (iso: string) => clock.now().setZone("Europe/Moscow").set(at(iso)),
    call: (id: string) => callModel(mongo).findById(id).lean(),
    callback: (id: string) => callbackModel(mongo).findById(id).lean(),
    calls: (clientId: string) => callModel(mongo).find({ clientId }).sort({ at: 1 }).lean(),
    callbacks: (clientId: string) =>
      callbackModel(mongo).find({ clientId }).sort({ setAt: 1, rev: 1 }).lean(),
    outbox: (kind: string) => outboxModel(mongo).find({ kind }).sort({ _id: 1 }).lean<OutboxRecord[]>(),
    summary: async (clientId: string) => summaryOf(await clientModel(mongo).findById(clientId).lean()),
  };
}

export type CallsShop = Awaited<ReturnType<typeof openCalls>>;

/** "22 15:00" → day and time of this month. */
function at(spoken: string) {
  const [day = "", time = ""] = spoken.split(" ");
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return { day: Number(day), hour, minute, second: 0, millisecond: 0 };
}

/** What a recount must not change, without what grows with every write. */
function summaryOf(record: object | null) {
  const { rev: _rev, ...summary } = (record ?? {}) as { rev?: number };
  return JSON.parse(JSON.stringify(summary));
}

/** The value of an answer that must not be a refusal. */
export async function ok<Value>(
  outcome: Promise<{ ok: true; value: Value } | { ok: false; refusal: string }>,
): Promise<Value> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal}`);
  return answer.value;
}
