import { trusted } from "../../platform/mongo/connect.ts";

export type Filter = Record<string, unknown>;

/** An operator of our own making: what a definition brings is checked values only. */
export function op<Operators extends object>(operators: Operators): Operators {
  return trusted(operators as Record<string, unknown>) as Operators;
}

/** Between two values, both inclusive; nothing when neither is given. */
export function between({
  from,
  to,
}: {
  from?: number | undefined;
  to?: number | undefined;
}): Record<string, number> {
  return { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) };
}

/** A comparison of a client's own fields. */
export function expr(expression: object): Filter {
  return { $expr: op(expression) };
}

export const isThere = op({ $exists: true });
