/** Words as small numbers, from 1 on; 0: none. A full one gives `full` to every further word. */
export interface Dictionary {
  take(word: string): number;
  /** 0 when nobody has it. */
  codeOf(word: string): number;
  /** Some words have no number of their own: nothing can be told by them. */
  isFull(): boolean;
}

const full = 0xffff;

export function dictionary(): Dictionary {
  const codes = new Map<string, number>();
  return {
    take(word) {
      const known = codes.get(word);
      if (known !== undefined) return known;
      if (codes.size >= full - 1) return full;
      codes.set(word, codes.size + 1);
      return codes.size;
    },
    codeOf: (word) => codes.get(word) ?? 0,
    isFull: () => codes.size >= full - 1,
  };
}
