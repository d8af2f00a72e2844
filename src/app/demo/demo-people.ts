/** What happened to a demo client; `daysAgo` counts back from today. */
export interface DemoPerson {
  name: string;
  source: string;
  city?: string;
  note?: string;
  sales: { what: string; rubles: number }[];
  outcome: "answered" | "no-answer" | "busy" | "callback" | "refused";
  reason?: string;
}

const names = [
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
];
const sources = ["instagram", "avito", "site", "referral", "vk", "walk-in"];
const goods = [
  { what: "Стол", rubles: 12_500 },
  { what: "Стул", rubles: 3_200 },
  { what: "Шкаф", rubles: 28_900 },
  { what: "Кухня «Лофт»", rubles: 128_000 },
  { what: "Комод", rubles: 16_400 },
];
const notes = [
  "смотрит глянец",
  "размер 3,2 м",
  "спросить про доставку",
  "ждёт замер",
  "подарок на новоселье",
];
const outcomes = ["answered", "no-answer", "callback", "busy", "answered", "refused"] as const;
const reasons = ["expensive", "not-now", "bought-elsewhere"];

/** Thirty people of a made-up shop: the same ones every time. */
export function demoPeople(): DemoPerson[] {
  return names.map((name, place) => {
    const sales = salesOf(place);
    const outcome = turn(outcomes, place);
    const lost = outcome === "refused" && sales.length === 0;
    return {
      name,
      source: turn(sources, place),
      ...(place % 2 === 0 && { note: turn(notes, place) }),
      sales,
      outcome: outcome === "refused" && !lost ? "answered" : outcome,
      ...(lost && { reason: turn(reasons, place) }),
    };
  });
}

/** Every third has bought, every sixth twice. */
function salesOf(place: number): DemoPerson["sales"] {
  if (place % 3 !== 0) return [];
  const first = turn(goods, place);
  return place % 6 === 0 ? [first, turn(goods, place + 1)] : [first];
}

function turn<T>(list: readonly T[], place: number): T {
  return list[place % list.length] as T;
}
