import { allButtons } from "../../src/platform/telegram/button.ts";
import type { ChatPerson } from "./chat-person.ts";

/** Steps that would end the walk for others: they are walked in tests of their own. */
const notTaken = new Set([
  "team.dismiss-to",
  "team.dismiss-even",
  "team.pause",
  "team.pause-to",
  "team.holiday",
  "team.locale",
  "talk.choose",
]);

const tapsOfOne = 2;

/**
 * Walks the screens of a person: says each of the beginnings, then taps every button that comes in sight, each
 * kind with each choice at most twice. Where a question is asked, it is answered unreadably once, then left.
 * Answers the kinds of buttons that were tapped.
 */
export async function walk(person: ChatPerson, beginnings: readonly string[]): Promise<Set<string>> {
  const tapped = new Map<string, number>();
  const queue: { data: string; message: number }[] = [];
  const seen = new Set<string>();

  const look = (tapped?: number) => {
    const { messages } = person.chat();
    const shown = [...messages.slice(-6), ...messages.filter(({ id }) => id === tapped)];
    for (const message of shown) {
      if (message.mine || message.deleted) continue;
      for (const button of message.buttons.flat()) {
        if (button.kind !== "callback" || seen.has(button.data)) continue;
        seen.add(button.data);
        queue.push({ data: button.data, message: message.id });
      }
    }
  };

  for (const beginning of beginnings) {
    await person.says(beginning);
    look();
  }
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const kind = kindOf(next.data);
    const times = tapped.get(kind.full) ?? 0;
    if (notTaken.has(kind.name) || times >= tapsOfOne || (tapped.get(kind.name) ?? 0) >= 12) continue;
    tapped.set(kind.full, times + 1);
    tapped.set(kind.name, (tapped.get(kind.name) ?? 0) + 1);
    await person.forges(next.data, next.message);
    look(next.message);
    if (isAsked(person)) {
      await person.says("ы?");
      await person.says("/cancel");
    }
  }
  return new Set([...tapped.keys()].filter((name) => allButtons().some((button) => button.name === name)));
}

function isAsked(person: ChatPerson): boolean {
  const messages = person.chat().messages.slice(-3);
  return messages.some(({ buttons }) =>
    buttons.flat().some((button) => button.kind === "callback" && button.data.startsWith("1:talk.choose")),
  );
}

/** A button and its words, without ids and numbers: `calls.outcome:busy`. */
function kindOf(data: string): { name: string; full: string } {
  const [, name = "", ...values] = data.split(":");
  return { name, full: [name, ...values.filter((value) => /^[a-z][a-z-]{0,14}$/.test(value))].join(":") };
}
