const slippingMin = 5;

/**
 * Every word one slip away from the typed one: a letter missing, added, replaced, or two neighbours swapped.
 * Some five hundred, to be looked for all at once. Words under five letters have none.
 */
export function slipsOf(word: string): string[] {
  const letters = [...word];
  if (letters.length < slippingMin) return [];
  const alphabet = [...(/[а-я]/.test(word) ? cyrillic : latin)];
  const slips = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    const before = letters.slice(0, at).join("");
    const [letter, next] = [letters[at], letters[at + 1]];
    for (const other of alphabet) slips.add(before + other + letters.slice(at).join(""));
    if (letter === undefined) continue;
    const after = letters.slice(at + 1).join("");
    slips.add(before + after);
    for (const other of alphabet) slips.add(before + other + after);
    if (next !== undefined) slips.add(before + next + letter + letters.slice(at + 2).join(""));
  }
  slips.delete(word);
  return [...slips];
}

const cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
const latin = "abcdefghijklmnopqrstuvwxyz";
