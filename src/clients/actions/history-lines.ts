import { type ClientFact, withWords } from "../rules/client-fact.ts";
import { byTime, isLine } from "../rules/fact-order.ts";
import { standingFacts } from "../rules/fold.ts";
import { typedNumbers } from "../rules/typed-numbers.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import type { ClientsDeps } from "./deps.ts";

/** The lines of a client's history, newest first, gathered from all slices; words in clear. */
export function historyLinesWith(deps: Pick<ClientsDeps, "mongo" | "vault" | "sources">) {
  const sources = [ownFactsWith(deps), ...deps.sources];

  return async function historyLines(clientId: string): Promise<ClientFact[]> {
    const facts = (await Promise.all(sources.map((source) => source.factsOf(clientId)))).flat();
    return standingFacts(facts).filter(isLine).sort(byTime).reverse().map(lineOf);
  };
}

/** The numbers that somebody typed into the words of a line. */
export function numbersInLine(line: ClientFact, country: string): string[] {
  const words: string[] = [];
  withWords(line, (text) => {
    words.push(text);
    return text;
  });
  return typedNumbers(words.join("\n"), country);
}

/** Values of an edit are for undoing, not for showing. */
function lineOf(fact: ClientFact): ClientFact {
  if (fact.kind !== "edited") return fact;
  const { before: _before, after: _after, ...line } = fact;
  return line;
}
