import type { Log } from "../../log/log.ts";
import { atMost, restMsMax } from "../patience.ts";
import type { OutboxSender } from "./outbox-sender.ts";

/** Sends what is due until it is stopped: woken by whoever plans a message, else once a second. */
export function startOutboxLoop({ sender, log }: { sender: OutboxSender; log: Log }) {
  let stopped = false;
  let wake = (): void => undefined;
  let busy = false;
  const idlers: (() => void)[] = [];

  async function run(): Promise<void> {
    while (!stopped) {
      const sent = await sendOnce();
      if (sent > 0 || stopped) continue;
      for (const idle of idlers.splice(0)) idle();
      await rest();
    }
  }

  async function sendOnce(): Promise<number> {
    busy = true;
    try {
      return await sender.sendDue(() => !stopped);
    } catch (error) {
      log.error({ err: error }, "the outbox could not be sent; trying again");
      return 0;
    } finally {
      busy = false;
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 1_000);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const ended = run();
  return {
    wake: () => wake(),

    /** Resolves when a look into the outbox that begins after this call finds nothing due. */
    idle(): Promise<void> {
      return new Promise((resolve) => {
        const look = () => idlers.push(resolve);
        if (busy) idlers.push(look);
        else look();
        wake();
      });
    },

    async stop() {
      stopped = true;
      wake();
      await atMost(restMsMax, ended);
    },
  };
}

export type OutboxLoop = ReturnType<typeof startOutboxLoop>;
