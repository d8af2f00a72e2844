import type { Api } from "grammy";
import type { Now } from "../../../shared/now.ts";
import type { Log } from "../../log/log.ts";
import type { Mongo } from "../../mongo/connect.ts";
import { holdLease } from "../../mongo/lease.ts";
import { openChatTurns } from "./chat-turns.ts";
import type { OutboxKind, OutboxKinds } from "./outbox-kind.ts";
import { type OutboxLoop, startOutboxLoop } from "./outbox-loop.ts";
import { openOutboxSender } from "./outbox-sender.ts";

export interface OutboxLanes {
  /** Something was planned: look for it now. */
  wake(): void;
  /** Resolves when nothing due is unsent. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface LanesOptions {
  mongo: Mongo;
  now: Now;
  log: Log;
  kinds: OutboxKinds;
  /** The ways to Telegram of the two lanes, each with a queue of its own. */
  ways: { staff: Api; bulk: Api };
  concurrency?: number;
}

/**
 * The outbox at work, in two lanes: a reminder to a seller never waits behind a broadcast. To clients one process at a
 * time writes, so that Telegram's pace and a client's one message a day hold; to staff any process does.
 */
export async function startOutboxLanes(options: LanesOptions): Promise<OutboxLanes> {
  const { mongo, log, kinds, ways } = options;
  const turns = openChatTurns();
  const clients = openOutboxSender({
    ...options,
    turns,
    api: ways.bulk,
    kinds: kindsOf(kinds, "at-most-once"),
  });
  const staff = openOutboxSender({
    ...options,
    turns,
    api: ways.staff,
    kinds: kindsOf(kinds, "at-least-once"),
  });
  let toClients: OutboxLoop | undefined;

  const toStaff = startOutboxLoop({ sender: staff, log });
  const lease = await holdLease({
    mongo,
    name: "messages-to-clients",
    log,
    async onHeld() {
      toClients = startOutboxLoop({ sender: clients, log });
    },
    async onLost() {
      await toClients?.stop();
      toClients = undefined;
    },
  });

  return {
    wake() {
      toStaff.wake();
      toClients?.wake();
    },
    // Staff last: what a client's chat answers may be news for them.
    async idle() {
      await toClients?.idle();
      await toStaff.idle();
    },
    async stop() {
      await Promise.all([toStaff.stop(), lease.stop()]);
    },
  };
}

function kindsOf(kinds: OutboxKinds, policy: OutboxKind["policy"]): OutboxKinds {
  return Object.fromEntries(Object.entries(kinds).filter(([, kind]) => kind.policy === policy));
}
