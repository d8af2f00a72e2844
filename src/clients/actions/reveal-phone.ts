import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { findPhones } from "../../shared/phone-find.ts";
import { may } from "../../team/index.ts";
import { deadOf } from "../rules/dead-numbers.ts";
import { titleOf } from "../rules/names.ts";
import { subjectOf } from "../rules/visibility.ts";
import { cardOf } from "../store/card-fields.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { openFact } from "../store/seal-client.ts";
import type { ClientsDeps } from "./deps.ts";
import { visibleSubject } from "./visible-subject.ts";

/** `others`: how many more numbers the client has. */
export interface RevealedPhone {
  clientId: string;
  phone: string;
  title?: string;
  index: number;
  others: number;
  /** It proved to be somebody else's. */
  dead: boolean;
}

export type RevealRefusal = "client-unknown" | "no-rights" | "no-phone" | "trace-unwritten";

/**
 * Shows one number of a client (`index` from 0: his living numbers, those typed into his note, his dead ones). The trace is
 * written first; when it cannot be written, nothing is shown.
 */
export function revealPhoneWith(deps: ClientsDeps) {
  return async function revealPhone(
    actor: Actor,
    { clientId, index = 0 }: { clientId: string; index?: number },
  ): Promise<Outcome<RevealedPhone, RevealRefusal>> {
    const record = await clientModel(deps.mongo).findById(clientId).lean<ClientRecord>();
    if (!record) return refused("client-unknown");
    if (!may(actor, "client.reveal", subjectOf(actor, record))) {
      return refused((await visibleSubject(deps, actor, record)) ? "no-rights" : "client-unknown");
    }

    const phones = phonesOf(deps, record);
    const { phone, dead } = phones[index] ?? {};
    if (phone === undefined) return refused("no-phone");
    if (!(await isTraced(deps, actor, clientId, index))) return refused("trace-unwritten");

    const title = titleOf(record);
    return done({
      clientId,
      phone,
      index,
      others: phones.length - 1,
      dead: dead === true,
      ...(title === undefined ? {} : { title }),
    });
  };
}

function phonesOf({ vault }: ClientsDeps, record: ClientRecord): { phone: string; dead?: boolean }[] {
  const { phones, preferences = "" } = cardOf(vault, record);
  const words = record.lastNote ? openFact(vault, record._id, record.lastNote).words : "";
  const isDead = deadOf(record);
  const dead = phones.filter((_phone, place) => isDead[place]);
  const living = phones.filter((_phone, place) => !isDead[place]);
  const typed = findPhones(`${words}\n${preferences}`)
    .map(({ phone }) => phone)
    .filter((phone) => !dead.includes(phone));
  return [
    ...[...new Set([...living, ...typed])].map((phone) => ({ phone })),
    ...dead.map((phone) => ({ phone, dead: true })),
  ];
}

async function isTraced(deps: ClientsDeps, actor: Actor, clientId: string, index: number): Promise<boolean> {
  try {
    await deps.leaveTrace(actor, "client.reveal", { kind: "client", id: clientId }, { index });
    return true;
  } catch {
    return false;
  }
}
