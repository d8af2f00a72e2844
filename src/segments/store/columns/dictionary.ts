/** Words as small numbers, from 1 on; 0: none. A full one gives `full` to every further word. */
export interface Dictionary {
  take(word: string): number;
  /** 0 when nobody has it. */
  codeOf(word: string): number;
  wordOf(code: number): string | undefined;
  /** Some words have no number of their own: nothing can be told by them. */
  isFull(): boolean;
}

const full = 0xffff;

export function dictionary(): Dictionary {
  const codes = new Map<string, number>();
  const words: string[] = [];
  return {
    take(word) {
      const known = codes.get(word);
      if (known !== undefined) return known;
      if (words.length >= full - 1) return full;
      words.push(word);
      codes.set(word, words.length);
      return words.length;
    },
    codeOf: (word) => codes.get(word) ?? 0,
    wordOf: (code) => words[code - 1],
    isFull: () => words.length >= full - 1,
  };
}
