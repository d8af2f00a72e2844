import type { Fields, RequestParts } from "../api/fields.ts";

export interface RecordedCall {
  method: string;
  fields: Fields;
  /** 200, the refusal's code, or 0 for a line that tells of a fault. */
  code: number;
  description?: string;
  fault?: string;
}

/** What is wrong with the parameters of a call, one line each. Made by the tests from the published types. */
export type ParameterCheck = (method: string, request: RequestParts) => string[];

/** Writes down the calls of the bot and whatever Telegram would silently bear. */
export interface Record {
  check(method: string, request: RequestParts): void;
  call(call: RecordedCall): void;
  violation(text: string): void;
  violations(): string[];
  calls(): RecordedCall[];
}

const callsKept = 20_000;

/** Without a check nothing is written down. */
export function recorder(check: ParameterCheck | undefined): Record {
  const violations: string[] = [];
  const calls: RecordedCall[] = [];
  return {
    check: (method, request) => {
      if (check !== undefined) violations.push(...check(method, request));
    },
    call: (call) => {
      if (check === undefined) return;
      calls.push(call);
      if (calls.length > callsKept) calls.shift();
    },
    violation: (text) => {
      violations.push(text);
    },
    violations: () => [...violations],
    calls: () => [...calls],
  };
}
