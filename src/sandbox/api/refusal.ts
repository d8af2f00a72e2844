import type { ResponseParameters } from "grammy/types";

/** A Bot API answer with `ok: false`. The description is complete, e.g. "Bad Request: chat not found". */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = "Refusal";
    this.code = code;
    this.parameters = parameters;
  }
}

export function badRequest(what: string): Refusal {
  return new Refusal(400, `Bad Request: ${what}`);
}

export function flood(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

/** Why the bot may not write to somebody. */
export const forbidden = {
  blocked: "Forbidden: bot was blocked by the user",
  deactivated: "Forbidden: user is deactivated",
} as const;
