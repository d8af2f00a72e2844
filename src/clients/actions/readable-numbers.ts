import { deadOf } from "../rules/dead-numbers.ts";
import { typedNumbers } from "../rules/typed-numbers.ts";
import { cardOf } from "../store/card-fields.ts";
import type { ClientRecord } from "../store/client.model.ts";
import { openFact } from "../store/seal-client.ts";
import type { ClientsDeps } from "./deps.ts";
import { historyLinesWith, numbersInLine } from "./history-lines.ts";

/** A number in full. `dead`: it proved to be somebody else's. */
export interface ReadableNumber {
  phone: string;
  dead: boolean;
}

/** The numbers of a card, or of one line of the history, in the order in which they are shown; in clear. */
export function readableNumbersWith(deps: ClientsDeps) {
  const { vault } = deps;
  const historyLines = historyLinesWith(deps);

  return async function readableNumbers(record: ClientRecord, line?: string): Promise<ReadableNumber[]> {
    const country = await deps.country();
    return line === undefined ? onCard(record, country) : inLine(record, line, country);
  };

  function onCard(record: ClientRecord, country: string): ReadableNumber[] {
    const { phones, preferences = "" } = cardOf(vault, record);
    const words = record.lastNote ? openFact(vault, record._id, record.lastNote).words : "";
    const isDead = deadOf(record);
    const dead = phones.filter((_phone, place) => isDead[place]);
    const living = phones.filter((_phone, place) => !isDead[place]);
    const typed = typedNumbers(`${words}\n${preferences}`, country).filter((phone) => !dead.includes(phone));
    return [
      ...[...new Set([...living, ...typed])].map((phone) => ({ phone, dead: false })),
      ...dead.map((phone) => ({ phone, dead: true })),
    ];
  }

  async function inLine(record: ClientRecord, line: string, country: string): Promise<ReadableNumber[]> {
    const { _id: clientId, deadNumbers = [] } = record;
    const fact = (await historyLines(clientId)).find(({ id }) => id.startsWith(line));
    const numbers = fact === undefined ? [] : numbersInLine(fact, country);
    return numbers.map((phone) => ({ phone, dead: deadNumbers.includes(vault.indexKey(phone)) }));
  }
}
