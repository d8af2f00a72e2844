import type { ClientView } from "../../clients/index.ts";
import type { Locale } from "../../shared/locale.ts";
import { demoProducts } from "./demo-goods.ts";

/** A made-up client of the demo shop. Days count back from today; `callbackInHours` counts forward from now. */
export interface DemoPerson {
  name: string;
  surname: string;
  phone: string;
  source: string;
  note?: string;
  addedDaysAgo: number;
  sales: { what: string; rubles: number; daysAgo: number }[];
  /** How the last call went, with the lost reason of a refusal. */
  lastCall: { outcome: "answered" | "refused"; daysAgo: number; reason?: string };
  callbackInHours?: number;
  vip?: true;
  potential?: NonNullable<ClientView["potential"]>;
  /** What he spends a year on furniture, rubles. */
  walletRubles?: number;
}

const names: Record<Locale, string[]> = {
  ru: [
    "Алексей Смирнов",
    "Марина Волкова",
    "Дмитрий Козлов",
    "Елена Морозова",
    "Сергей Новиков",
    "Татьяна Павлова",
    "Николай Фёдоров",
    "Ольга Васильева",
    "Андрей Соловьёв",
    "Юлия Зайцева",
    "Виктор Богданов",
    "Наталья Воробьёва",
    "Игорь Тарасов",
    "Светлана Белова",
    "Павел Комаров",
    "Ирина Киселёва",
    "Роман Макаров",
    "Анастасия Орлова",
    "Максим Андреев",
    "Людмила Ковалёва",
    "Артём Ильин",
    "Галина Гусева",
    "Константин Титов",
    "Вера Кузьмина",
    "Евгений Баранов",
    "Полина Куликова",
    "Григорий Алексеев",
    "Ксения Степанова",
    "Станислав Яковлев",
    "Дарья Сорокина",
  ],
  en: [
    "Alex Smith",
    "Mary Wolf",
    "Daniel Cole",
    "Helen Frost",
    "Steve Newman",
    "Tina Paul",
    "Nick Ford",
    "Olive Bass",
    "Andrew Night",
    "Julia Hare",
    "Victor Bond",
    "Nora Swift",
    "Gary Tarr",
    "Lana White",
    "Paul Combs",
    "Irene Kiss",
    "Roman Poppy",
    "Stacy Eagle",
    "Max Andrews",
    "Lucy Smithson",
    "Artie Hill",
    "Gail Goose",
    "Conrad Tate",
    "Vera Field",
    "Eugene Ram",
    "Polly Sand",
    "Greg Allen",
    "Xenia Stone",
    "Stan York",
    "Dora Magpie",
  ],
};
const notes: Record<Locale, string[]> = {
  ru: ["смотрит глянец", "стена три двадцать", "спросить про доставку", "ждёт замер", "подарок на новоселье"],
  en: [
    "looking at glossy",
    "wall of ten feet",
    "ask about delivery",
    "waits for measuring",
    "a housewarming gift",
  ],
};
const sources = ["instagram", "avito", "site", "referral", "vk", "walk-in"];
const reasons = ["expensive", "not-now", "bought-elsewhere"];
/** When each of the buyers bought: once lately, twice, long ago, several times. */
const purchases = [[4], [60, 12], [210], [150, 80, 20], [2], [320, 240]];

/** What is told of some of the buyers, by their places: the mark, the potential, the wallet. */
const worth: Record<number, Pick<DemoPerson, "vip" | "potential" | "walletRubles">> = {
  3: { potential: 3, walletRubles: 180_000 },
  9: { vip: true, potential: 5, walletRubles: 650_000 },
  15: { potential: 2 },
};

/** Thirty people, the same ones every time: leads, refusals, new clients, fans and sleepers, calls for today. */
export function demoPeople(locale: Locale): DemoPerson[] {
  return names[locale].map((full, place) => {
    const [name = full, surname = ""] = full.split(" ");
    const bought = place % 3 === 0 ? turn(purchases, place / 3) : [];
    const lost = place % 5 === 4 && bought.length === 0;
    return {
      name,
      surname,
      phone: `+790055501${String(place).padStart(2, "0")}`,
      source: turn(sources, place),
      ...(place % 2 === 0 && { note: turn(notes[locale], place) }),
      addedDaysAgo: Math.max(3 + place, ...bought),
      sales: bought.map((daysAgo, at) => saleOf(locale, place + at, daysAgo)),
      lastCall: lost
        ? { outcome: "refused", daysAgo: 2 + (place % 3), reason: turn(reasons, place) }
        : { outcome: "answered", daysAgo: Math.min(1 + (place % 3), ...bought) },
      ...(place % 4 === 1 && !lost && { callbackInHours: 1 + place }),
      ...worth[place],
    };
  });
}

function saleOf(locale: Locale, place: number, daysAgo: number): DemoPerson["sales"][number] {
  const { name: what, rubles } = turn(demoProducts[locale], place);
  return { what, rubles, daysAgo };
}

function turn<T>(list: readonly T[], place: number): T {
  return list[place % list.length] as T;
}
