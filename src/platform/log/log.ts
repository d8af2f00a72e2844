import { format } from "node:util";
import pino, { type DestinationStream, type Logger } from "pino";
import { describeError } from "./describe-error.ts";
import { scrub } from "./scrub.ts";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error" | "fatal">;

export type LogLevel = "debug" | "info" | "warn" | "error" | "fatal" | "silent";

/**
 * A log that cannot tell who the clients are: of the fields only the allowed ones are written (`allowedField`),
 * the names of the others are listed in `dropped`; messages are scrubbed, errors told by class, code and place.
 */
export function createLogger({
  level,
  destination,
}: {
  level: LogLevel;
  destination?: DestinationStream;
}): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // The fields are cleaned already; pino's own way with `err` would write the message again.
    serializers: { err: (described) => described },
    hooks: {
      logMethod(args: unknown[], method) {
        const [first, ...rest] = args;
        const bare = typeof first !== "object" || first === null;
        const [message, ...values] = bare ? args : rest;
        const line = message === undefined ? "an error" : scrub(format(message, ...values));
        method.call(this, bare ? {} : cleanFields(first), line.replaceAll("%", "%%"));
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function cleanFields(fields: object): Record<string, unknown> {
  if (fields instanceof Error) return { err: describeError(fields) };
  const clean: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Error || name === "err") clean.err = describeError(value);
    else if (value === undefined || value === null) continue;
    else if (!allowedField.test(name)) dropped.push(scrub(name).slice(0, 40));
    else clean[name] = cleanValue(value);
  }
  if (dropped.length > 0) clean.dropped = dropped;
  return clean;
}

/** Ids, codes, counts, durations and states: nothing that a person typed. */
const allowedField =
  /^(?:id|ids|update|outbox|chat|client|actor|member|kind|role|job|tick|lease|lane|talk|method|status|code|signal|state|outcome|reason|attempts?|failures|count|port|pid|version|url|path|locale|zone|name|index|collection|\w+(?:Id|Ids|Ms|Seconds|Count|Bytes|Seq|At|Rev|Key))$/;

function cleanValue(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return updateKey.test(value) ? value : scrub(value).slice(0, 300);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.slice(0, 20).map(cleanValue);
  return "[object]";
}

// `<bot>:<update_id>` is two numbers, each of which would look like a phone.
const updateKey = /^\d{1,20}:\d{1,20}$/;
