import { scrub } from "./scrub.ts";

/** What of an error may be logged: its class, its codes and where it happened. */
export interface DescribedError {
  class: string;
  message?: string;
  frames?: string[];
  cause?: DescribedError;
  [code: string]: unknown;
}

/**
 * The messages of libraries quote what they were given: Telegram's the chat's text, MongoDB's the duplicated
 * value, fetch's the address with the bot's token. So only messages of plain errors are kept, without what
 * stands in quotes.
 */
export function describeError(thrown: unknown, depth = 0): DescribedError {
  if (!(thrown instanceof Error)) return { class: thrown === null ? "null" : typeof thrown };
  const described: DescribedError = { class: scrub(thrown.constructor.name) };
  if (plainClasses.has(thrown.constructor)) described.message = withoutQuotes(thrown.message);
  for (const name of codes) {
    const code = codeOf(thrown, name);
    if (code !== undefined) described[name] = code;
  }
  const frames = framesOf(thrown);
  if (frames.length > 0) described.frames = frames;
  const cause =
    "cause" in thrown && thrown.cause !== undefined ? thrown.cause : "error" in thrown && thrown.error;
  if (cause && depth < 4) described.cause = describeError(cause, depth + 1);
  return described;
}

const plainClasses = new Set<unknown>([Error, TypeError, RangeError, ReferenceError]);

const codes = [
  "code",
  "codeName",
  "errno",
  "syscall",
  "status",
  "error_code",
  "method",
  "description",
  "keyPattern",
];

function codeOf(error: Error, name: string): string | number | undefined {
  const value = (error as unknown as Record<string, unknown>)[name];
  if (typeof value === "number") return value;
  if (typeof value === "string") return withoutQuotes(value).slice(0, 200);
  if (name === "keyPattern" && typeof value === "object" && value !== null)
    return Object.keys(value).join(",");
  return undefined;
}

// Our own messages are one line of English: another script, a further line or a quotation is somebody's data.
function withoutQuotes(text: string): string {
  const line = text.slice(0, 1_000).split("\n", 1)[0] ?? "";
  return scrub(line.replace(/"[^"]*"?|`[^`]*`?|(?<!\w)'[^']*'?|[^ -~]+/g, "…"));
}

function framesOf({ stack = "", message }: Error): string[] {
  // A message of several lines could dress itself up as frames.
  const at = stack.indexOf(message);
  const below = at < 0 ? stack : stack.slice(at + message.length);
  const frames = below
    .split("\n")
    .filter((line) => /^\s+at .*(?::\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line));
  return frames.slice(0, 12).map((line) => scrub(line.trim()));
}
