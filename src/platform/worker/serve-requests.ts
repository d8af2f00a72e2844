import { constants, setPriority } from "node:os";
import { parentPort, type TransferListItem, workerData } from "node:worker_threads";
import { describeError } from "../log/describe-error.ts";
import type { Answers, Order, Report, Started } from "./message.ts";

export interface Service<Of extends Answers> {
  answers: Of;
  /** Lets go of what the thread holds, before it ends. */
  close?(): Promise<void> | void;
}

/** Tells the program of an error that belongs to no request; it is logged there. */
export type TellError = (doing: string, error: unknown) => void;

/**
 * The thread's side of `openWorker`: a worker's entry calls it once. Requests are begun as they come, so several
 * may be under way. An error nobody caught ends the thread; the next request starts another one.
 */
export function serveRequests<Given, Of extends Answers>(
  open: (given: Given, tellError: TellError) => Service<Of>,
): void {
  const port = parentPort;
  if (port === null) throw new Error("A worker's entry was loaded outside of a worker");

  const send = (report: Report, moved: readonly TransferListItem[] = []) => port.postMessage(report, moved);
  const tellError: TellError = (doing, error) => send({ failed: describeError(error), doing });
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      tellError(event, error);
      process.exit(1);
    });
  }

  yieldToPeople();
  const service = open((workerData as Started).given as Given, tellError);
  port.on("message", (order: Order) => {
    if ("close" in order) void end(service, tellError);
    else void answer(service.answers, order, send);
  });
}

/**
 * What a thread counts or draws may take a moment longer; a seller's tap may not. Linux alone gives a thread a
 * priority of its own: elsewhere this would slow the whole program.
 */
function yieldToPeople(): void {
  if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

/** An answer whose buffers are moved to the program, not copied. */
export function moved<Value>(value: Value, buffers: TransferListItem[]): Value {
  return new Moved(value, buffers) as unknown as Value;
}

class Moved {
  readonly value: unknown;
  readonly buffers: readonly TransferListItem[];

  constructor(value: unknown, buffers: readonly TransferListItem[]) {
    this.value = value;
    this.buffers = buffers;
  }
}

async function answer(
  answers: Answers,
  { id, name, payload }: Extract<Order, { id: number }>,
  send: (report: Report, moved?: readonly TransferListItem[]) => void,
): Promise<void> {
  try {
    const ask = answers[name];
    if (ask === undefined) throw new Error(`The worker has no answer called ${name}`);
    const given = await ask(payload);
    if (given instanceof Moved) send({ id, answer: given.value }, given.buffers);
    else send({ id, answer: given });
  } catch (error) {
    send({ id, failed: describeError(error) });
  }
}

async function end(service: Service<Answers>, tellError: TellError): Promise<void> {
  try {
    await service.close?.();
  } catch (error) {
    tellError("close", error);
  }
  process.exit(0);
}
