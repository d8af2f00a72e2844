import type { DataPart } from "../../clients/index.ts";
import { callbackFrom, findCallbacksOfClient } from "../store/callbacks.ts";
import { callFrom, findCallsOfClient } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";

/** What the calls keep of a person: every contact with its words, and the callbacks that were planned. */
export function callsDataWith({ mongo, vault }: Pick<CallsDeps, "mongo" | "vault">): DataPart {
  return {
    async dataOf({ clientId }) {
      const calls = (await findCallsOfClient(mongo, clientId)).filter(({ kind }) => kind === "contact");
      const callbacks = await findCallbacksOfClient(mongo, clientId);
      return [
        {
          key: "calls",
          rows: calls.map((record) => {
            const { at, via, direction, outcome, durationMinutes, words, offer } = callFrom(vault, record);
            return {
              ...{ at: at.toISOString(), via, direction, outcome, durationMinutes, words },
              offer: offer?.what,
              answer: offer?.answer,
            };
          }),
        },
        {
          key: "callbacks",
          rows: callbacks.map((record) => {
            const { dueAt, state, words } = callbackFrom(vault, record);
            return { at: dueAt.toISOString(), state, words };
          }),
        },
      ].filter(({ rows }) => rows.length > 0);
    },
  };
}
