import type { ContactOutcome } from "./client-fact.ts";

/** The client's numbers by their keys, and the keys of those that proved to be somebody else's; rules.md §11. */
interface Numbers {
  phones: readonly { key: string }[];
  deadNumbers?: readonly string[];
}

/** Which of the client's numbers are dead, in their order. */
export function deadOf({ phones, deadNumbers = [] }: Numbers): boolean[] {
  return phones.map(({ key }) => deadNumbers.includes(key));
}

/** The place of the number to call: the first living one, else the first; -1 where there is none. */
export function placeToCall(dead: readonly boolean[]): number {
  return dead.length === 0 ? -1 : Math.max(0, dead.indexOf(false));
}

/**
 * Which number a call says something new of: a wrong one is the one that is called first; a dead one lives again
 * when somebody was reached by it, which is known only of a client's single number.
 */
export function numberTold(client: Numbers, outcome: ContactOutcome): string | undefined {
  const dead = deadOf(client);
  if (outcome === "wrong-number") return client.phones[dead.indexOf(false)]?.key;
  const isReached = outcome !== "no-answer" && outcome !== "busy";
  return isReached && dead.length === 1 && dead[0] ? client.phones[0]?.key : undefined;
}

/** The dead numbers after a contact that told something of one. */
export function withNumberTold(
  deadNumbers: readonly string[] = [],
  { number, outcome }: { number?: string; outcome: ContactOutcome },
): string[] | undefined {
  const others = deadNumbers.filter((key) => key !== number);
  const now = outcome === "wrong-number" && number !== undefined ? [...others, number] : others;
  return now.length === 0 ? undefined : now;
}
