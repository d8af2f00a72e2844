import { type ClientRecord, clientModel } from "../../clients/index.ts";
import type { GateAnswer } from "../../platform/telegram/sender/client-gate.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Mailing, MailingState } from "../rules/broadcast.ts";
import { stoppedOutcome } from "../rules/run.ts";
import { type MailingRecord, mailingModel, mailingOf } from "../store/mailing.model.ts";
import type { BroadcastDeps } from "./broadcast-deps.ts";

const pauseMinutes = 10;

/** Whether a mailing's message may go at this moment, as far as its mailing says: asked before each one. */
export function mailingGateWith({ mongo, now }: Pick<BroadcastDeps, "mongo" | "now">) {
  return async function mailingGate(id: string): Promise<GateAnswer> {
    const found = await mailingModel(mongo)
      .findById(id, { state: 1 })
      .readConcern("majority")
      .lean<{ state: MailingState }>();
    if (found?.state === "freezing" || found?.state === "running") return "send";
    if (found?.state === "paused") return { holdUntil: now().plus({ minutes: pauseMinutes }).toJSDate() };
    return { skip: stoppedOutcome };
  };
}

/** Whom a message greets: his name as he is called, and the language he joined in. */
export interface Addressee {
  name: string;
  locale: Locale;
}

/** What one message of a mailing is made of. */
export function mailingMessageWith({ mongo, vault }: Pick<BroadcastDeps, "mongo" | "vault">) {
  return async function mailingMessage(
    id: string,
    clientId: string,
  ): Promise<{ mailing: Mailing; to: Addressee }> {
    const [record, client] = await Promise.all([
      mailingModel(mongo).findById(id).lean<MailingRecord>(),
      clientModel(mongo)
        .findById(clientId, { name: 1, patronymic: 1, reach: 1 })
        .lean<Pick<ClientRecord, "name" | "patronymic" | "reach">>(),
    ]);
    if (record === null || client === null)
      throw new Error("A mailing or its client is gone before its words");
    const name = [client.name, client.patronymic].filter(Boolean).join(" ");
    return { mailing: mailingOf(vault, record), to: { name, locale: client.reach?.locale ?? "ru" } };
  };
}
