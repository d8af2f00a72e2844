/** Whose date it is, as far as our sentences can say it; anybody else is named by the card's own word. */
const roles = [
  ...(["wife", "husband", "spouse", "child", "son", "daughter", "parents", "mother", "father"] as const),
  ...(["brother", "sister", "grandmother", "grandfather", "friend", "girlfriend"] as const),
];
export type Role = (typeof roles)[number];

const words: Record<Role, readonly string[]> = {
  wife: ["жена", "супруга", "wife"],
  husband: ["муж", "супруг", "husband"],
  spouse: ["супруг(а)", "spouse"],
  child: ["ребенок", "дети", "child"],
  son: ["сын", "сынок", "son"],
  daughter: ["дочь", "дочка", "daughter"],
  parents: ["родители", "родитель", "parents", "parent"],
  mother: ["мама", "мать", "mother", "mom", "mum"],
  father: ["папа", "отец", "father", "dad"],
  brother: ["брат", "brother"],
  sister: ["сестра", "sister"],
  grandmother: ["бабушка", "grandmother", "grandma"],
  grandfather: ["дедушка", "дед", "grandfather", "grandpa"],
  friend: ["друг", "friend"],
  girlfriend: ["подруга", "girlfriend"],
};

/** The role that a word on a card means; undefined when our sentences have no form of it. */
export function roleOf(word: string): Role | undefined {
  const plain = word.trim().toLowerCase().replaceAll("ё", "е");
  return roles.find((role) => words[role].includes(plain));
}
