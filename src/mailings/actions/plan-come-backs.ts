import type { DateTime } from "luxon";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { OutboxPlan } from "../../platform/telegram/sender/outbox.ts";
import { localNow, momentOn } from "../../shared/local-time.ts";
import { type ComeBackStep, comeBackStep } from "../rules/come-back.ts";
import { isHeldOut, sleepersForHoldOut } from "../rules/hold-out.ts";
import { type ComeBackRecord, comeBackModel, comeBacksOf } from "../store/come-back.model.ts";
import { noteLookedOn, wasLookedOn } from "../store/come-back-run.model.ts";
import { countSleepers, type Reminded, remindable } from "../store/reminded-clients.ts";
import { type ComeBackShop, comeBackShopWith, momentOf } from "./come-back-moment.ts";
import type { MailingsDeps } from "./deps.ts";

export type ComeBackDeps = Pick<
  MailingsDeps,
  "mongo" | "now" | "shop" | "policy" | "productsById" | "hasOpen" | "planMessages"
>;

const atOnce = 500;
const writtenAtOnce = 50;
// A message that could not go for so long is over.
const validDays = 7;

/**
 * A tick: once on every day of the shop looks at whoever may be reminded, and plans one message for each whose time
 * has come. A step and its message are written together, so a run that was cut off is simply done again.
 */
export function planComeBacksWith(deps: ComeBackDeps) {
  const { mongo } = deps;
  const readShop = comeBackShopWith(deps);

  return async function planComeBacks(): Promise<void> {
    const shop = await readShop();
    const day = shop.now.toISODate() ?? "";
    if (!shop.on || (await wasLookedOn(mongo, day))) return;
    const sleepers = await countSleepers(mongo, shop.now.toJSDate());
    const measured = { ...shop, day, holdsOut: sleepers >= sleepersForHoldOut };

    let batch: Reminded[] = [];
    for await (const client of remindable(mongo)) {
      batch.push(client);
      if (batch.length < atOnce) continue;
      await look(batch, measured);
      batch = [];
    }
    await look(batch, measured);
    await noteLookedOn(mongo, day);
  };

  async function look(
    clients: readonly Reminded[],
    shop: ComeBackShop & { day: string; holdsOut: boolean },
  ): Promise<void> {
    const ids = clients.map(({ _id }) => _id);
    const [earlier, waiting, cycles] = await Promise.all([
      comeBacksOf(mongo, ids),
      deps.hasOpen(ids),
      shop.cyclesOf(clients),
    ]);
    const wishes = clients.flatMap((client) => {
      if (client.reach === undefined || client.reach.blocked) return [];
      const moment = momentOf(client, { ...shop, cycles, waits: waiting.has(client._id) });
      const step = moment && comeBackStep(client, earlier.get(client._id) ?? [], moment);
      return step === undefined ? [] : [wishOf(client, step, shop)];
    });
    for (let from = 0; from < wishes.length; from += writtenAtOnce)
      await write(wishes.slice(from, from + writtenAtOnce));
  }

  /** Another process may have planned some of them at this instant: then one after another. */
  async function write(wishes: readonly Wish[]): Promise<void> {
    try {
      await inTransaction(mongo, async () => {
        await comeBackModel(mongo).insertMany(
          wishes.flatMap(({ rows }) => rows),
          { lean: true },
        );
        await deps.planMessages(wishes.flatMap(({ message }) => message ?? []));
      });
    } catch (error) {
      if (!isDuplicateId(error)) throw error;
      if (wishes.length > 1) for (const wish of wishes) await write([wish]);
    }
  }
}

interface Wish {
  rows: ComeBackRecord[];
  message?: OutboxPlan;
}

function wishOf(
  client: Reminded,
  step: ComeBackStep,
  { day, holdsOut, now, zone, greetAt }: ComeBackShop & { day: string; holdsOut: boolean },
): Wish {
  const isOut = step.step === "ask" && holdsOut && isHeldOut(client._id, day);
  const rows = rowsOf(client._id, step, { at: now.toJSDate(), isOut });
  const message = isOut ? undefined : messageOf(client, rows, localNow(now, client, { zone }), greetAt);
  return { rows, ...(message === undefined ? {} : { message }) };
}

function rowsOf(
  clientId: string,
  step: ComeBackStep,
  { at, isOut }: { at: Date; isOut: boolean },
): ComeBackRecord[] {
  const things = step.step === "due" ? step.things : [{ anchor: step.anchor }];
  const keys = things.map((thing) => keyOf(clientId, step.step, thing));
  const message = keys[0] ?? "";
  return things.map((thing, place) => ({
    ...{ _id: keys[place] ?? "", clientId, step: step.step, ...thing, at },
    ...(isOut ? { holdOut: true as const } : { message }),
  }));
}

function keyOf(
  clientId: string,
  step: string,
  { product, anchor }: { product?: string; anchor: number },
): string {
  return ["comeback", clientId, step, anchor, ...(product === undefined ? [] : [product])].join(":");
}

/** At the hour of greetings by his own clock; when that is over, as soon as his quiet hours allow. */
function messageOf(
  client: Reminded,
  [first]: readonly ComeBackRecord[],
  local: DateTime,
  greetAt: string,
): OutboxPlan | undefined {
  if (first?.message === undefined || client.reach === undefined) return undefined;
  const today = momentOn(local, greetAt);
  const at = today >= local ? today : local;
  return {
    _id: first.message,
    kind: `mailings.${first.step}`,
    chatId: client.reach.chatId,
    clientId: client._id,
    ...(first.step === "offer" ? { promo: true } : {}),
    subject: { anchor: first.anchor },
    notBefore: at.toJSDate(),
    expiresAt: at.plus({ days: validDays }).toJSDate(),
  };
}
