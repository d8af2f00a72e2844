import { searchKey } from "./text-search.ts";

const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillicKeys = "ёйцукенгшщзхъфывапролджэячсмитьбю";

/** The same keys pressed with the other keyboard layout on: `bdfy` → `иван`, `шфт` → `ian`. Small letters. */
export function otherLayout(text: string): string {
  return [...text.toLowerCase()].map((key) => neighbour(key, latinKeys, cyrillicKeys)).join("");
}

/** A Latin spelling in Cyrillic, the likeliest one: `sergey` → `сергей`. */
export function toCyrillic(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=[bcdfghjklmnpqrstvwxz])y$/, "ий")
    .replace(/iy$/, "ий")
    .replace(/(?<=[aeou])i$|(?<=[aeou])y(?![aeou])/g, "й")
    .replace(/l(?=[gk])/g, "ль")
    .replace(
      /shch|sch|sh|ch|zh|kh|ts|ck|ph|y[aeou]|j[aeou]|ia$|[a-z]/g,
      (sound) => fromLatin.get(sound) ?? sound,
    );
}

/** A Cyrillic spelling in Latin letters: `щукин` → `shchukin`. */
export function toLatin(text: string): string {
  return [...text.toLowerCase()].map((letter) => fromCyrillic.get(letter) ?? letter).join("");
}

/** The spellings to try for a typed word, the typed one first, in the form of `searchKey`. */
export function spellingsOf(word: string): string[] {
  const typed = searchKey(word);
  const others = [otherLayout(typed), /[a-z]/.test(typed) ? toCyrillic(typed) : toLatin(typed)];
  return [...new Set([typed, ...others.map(searchKey)])].filter((spelling) => /[\p{L}\p{N}]/u.test(spelling));
}

function neighbour(key: string, latin: string, cyrillic: string): string {
  const inLatin = latin.indexOf(key);
  if (inLatin >= 0) return cyrillic.charAt(inLatin);
  const inCyrillic = cyrillic.indexOf(key);
  return inCyrillic >= 0 ? latin.charAt(inCyrillic) : key;
}

const fromLatin = pairs(
  "shch щ sch щ sh ш ch ч zh ж kh х ts ц ck к ph ф ya я ye е yo е yu ю ja я je е jo е ju ю ia ия " +
    "a а b б c к d д e е f ф g г h х i и j й k к l л m м n н o о p п q к r р s с t т u у v в w в x кс y ы z з",
);

const fromCyrillic = pairs(
  "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch " +
    "ш sh щ shch ъ - ы y ь - э e ю yu я ya",
);

function pairs(table: string): ReadonlyMap<string, string> {
  const words = table.split(" ");
  return new Map(
    words.flatMap((word, at) => (at % 2 === 0 ? [[word, (words[at + 1] ?? "").replace("-", "")]] : [])),
  );
}
