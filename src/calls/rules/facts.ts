import type { ClientFact } from "../../clients/index.ts";
import type { Call } from "./call.ts";
import type { Callback } from "./callback.ts";

/** A contact as a fact of its client. */
export function contactFact(call: Call): ClientFact {
  const { id, at, memberId: by, via, direction, outcome, durationMinutes, number, words, offer } = call;
  return {
    ...{ id, at, by, kind: "contact", via, direction, outcome },
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(number === undefined ? {} : { number }),
    ...(words === undefined ? {} : { words }),
    ...(offer === undefined ? {} : { offer }),
  };
}

/** What takes a contact back. */
export function stornoFact(storno: {
  id: string;
  at: Date;
  by: string;
  of: string;
  undo?: true;
}): ClientFact {
  return { ...storno, kind: "storno", ofKind: "contact" };
}

/** A callback as it stands since `changedAt`: set, moved or handed over. */
export function callbackFact(
  callback: Pick<Callback, "id" | "dueAt" | "memberId"> & { changedAt: Date },
): ClientFact {
  const { id: callbackId, dueAt, memberId, changedAt: at } = callback;
  return { id: `${callbackId}.${at.getTime()}`, at, kind: "callback", callbackId, dueAt, memberId };
}

export function closedFact({ id: callbackId, closedAt: at }: { id: string; closedAt: Date }): ClientFact {
  return { id: `${callbackId}.closed`, at, kind: "callback-closed", callbackId };
}
