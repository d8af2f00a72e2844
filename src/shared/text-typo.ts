const lettersMin = 5;

/**
 * Whether two words differ by at most one slip: a letter missing, added, replaced, or two neighbours swapped
 * (Damerau distance 1). Short words match exactly: in «Оля» and «Коля» one letter is another person.
 */
export function isSlipOf(typed: string, word: string): boolean {
  if (typed === word) return true;
  const a = [...typed];
  const b = [...word];
  if (Math.min(a.length, b.length) < lettersMin || Math.abs(a.length - b.length) > 1) return false;

  const at = firstDifference(a, b);
  if (a.length > b.length) return same(a, at + 1, b, at);
  if (a.length < b.length) return same(a, at, b, at + 1);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return same(a, at + 1, b, at + 1) || (swapped && same(a, at + 2, b, at + 2));
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function same(a: readonly string[], fromA: number, b: readonly string[], fromB: number): boolean {
  return a.slice(fromA).join("") === b.slice(fromB).join("");
}
