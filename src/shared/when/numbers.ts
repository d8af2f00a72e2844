const said =
  "один 1, одну 1, два 2, две 2, пару 2, три 3, четыре 4, пять 5, шесть 6, семь 7, восемь 8, девять 9, десять 10, " +
  "полтора 1.5, a 1, an 1, one 1, two 2, a couple of 2, a couple 2, three 3, four 4, five 5, six 6, seven 7, " +
  "eight 8, nine 9, ten 10";

const spoken = new Map(
  said.split(", ").map((pair) => [pair.replace(/ \S+$/, ""), Number(pair.split(" ").at(-1))]),
);

/** The words a number may be said with, for a rule's pattern; the longer ones first. */
export const spokenNumber = [...spoken.keys()].sort((a, b) => b.length - a.length).join("|");

/** `2`, `1,5`, `два`, `a couple of`; nothing said is one: «через неделю». */
export function numberSaid(text: string | undefined): number {
  if (text === undefined || text === "") return 1;
  return spoken.get(text) ?? Number(text.replace(",", "."));
}
