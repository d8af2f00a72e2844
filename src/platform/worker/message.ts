import type { DescribedError } from "../log/describe-error.ts";

/** What a worker answers, by name: each takes one value that can be cloned and gives another. */
// biome-ignore lint/suspicious/noExplicitAny: the payload of each answer is its own.
export type Answers = Record<string, (payload: any) => unknown>;

export type Payload<Of extends Answers, Name extends keyof Of> = Parameters<Of[Name]>[0];
export type Answer<Of extends Answers, Name extends keyof Of> = Awaited<ReturnType<Of[Name]>>;

/** To the worker. */
export type Order = { id: number; name: string; payload: unknown } | { close: true };

/** From the worker. An error comes described, without its data; without an id it belongs to no request. */
export type Report =
  | { id: number; answer: unknown }
  | { id: number; failed: DescribedError }
  | { failed: DescribedError; doing: string };

/** What a thread is started with. */
export interface Started {
  entry: string;
  given: unknown;
}

/** `MongoServerError 11000, at …`: a described error in one line. */
export function lineOf({ class: name, code, message, frames, cause }: DescribedError): string {
  const parts = [
    [name, code].filter((part) => part !== undefined).join(" "),
    message,
    frames?.[0],
    cause && `because of ${lineOf(cause)}`,
  ];
  return parts.filter(Boolean).join(", ");
}
