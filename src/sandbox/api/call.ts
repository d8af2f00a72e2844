import type { UpdateQueue } from "../updates/update-queue.ts";
import type { World } from "../world/world.ts";
import type { Fields, Upload } from "./fields.ts";

/** What every method works with. */
export interface Api {
  world: World;
  queue: UpdateQueue;
  /** Tells the webhook's postman that its address changed. */
  webhookChanged(): void;
}

export interface Call extends Api {
  fields: Fields;
  /** Files of a multipart body by the field's name. */
  uploads: Map<string, Upload>;
  /** The caller hung up. */
  gone: AbortSignal;
}

/** Returns the `result` of the answer. @throws Refusal */
export type Method = (call: Call) => unknown;
