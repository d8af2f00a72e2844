/** A person's names, the same for a place on every run; some surnames are many, most are few, as in life. */
export function nameAt(at: number): { surname: string; name: string; patronymic: string } {
  const first = share(at, 1);
  const second = share(at, 2);
  const stem = `${pick(begins, first * first)}${pick(middles, share(at, 3))}${pick(middles, share(at, 4) ** 2)}`;
  return {
    surname: `${stem}${pick(ends, share(at, 5))}`,
    name: pick(givenNames, second * second),
    patronymic: `${pick(fathers, share(at, 6))}ович`,
  };
}

/** Evenly in [0, 1), from the place and a salt. */
function share(at: number, salt: number): number {
  let mixed = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

function pick(list: readonly string[], share: number): string {
  return list[Math.floor(share * list.length)] ?? "";
}

const begins =
  "Иван Петр Куз Сид Смир Поп Вас Сок Мих Нов Фёд Мор Вол Алекс Леб Сем Ег Павл Коз Степ Ник Орл Андр Мак Зах".split(
    " ",
  );
const middles = "ол ар ен ит ур ов ел ап им ош ут ян ид ор ем ал ис ун ев ош".split(" ");
const ends = "ов ев ин енко ский ых ко ук".split(" ");
const givenNames =
  "Анна Иван Мария Пётр Ольга Сергей Елена Дмитрий Наталья Алексей Юлия Максим Дарья Илья Вера Олег Нина Глеб Зоя Тарас".split(
    " ",
  );
const fathers = "Иван Петр Серге Дмитри Алексе Максим Олег Глеб Тарас Борис Степан Захар".split(" ");
