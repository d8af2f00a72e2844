/** An answer that a person can act on: a value, or a refusal with a name. Anything else throws. */
export type Outcome<Value, Refusal extends string = never> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal };

export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refused<Refusal extends string>(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
