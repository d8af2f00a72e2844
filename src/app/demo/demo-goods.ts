import type { Locale } from "../../shared/locale.ts";

/** What the demo shop sells. `cost`: rubles, or the margin in percent. */
export interface DemoProduct {
  name: string;
  category: string;
  rubles: number;
  cost: number | `${number}%`;
}

export const demoProducts: Record<Locale, DemoProduct[]> = {
  ru: [
    { name: "Стол", category: "Столы_и_стулья", rubles: 12_500, cost: 8_000 },
    { name: "Стул", category: "Столы_и_стулья", rubles: 3_200, cost: 2_100 },
    { name: "Шкаф", category: "Хранение", rubles: 28_900, cost: 19_500 },
    { name: "Кухня «Лофт»", category: "Кухни", rubles: 128_000, cost: "35%" },
    { name: "Комод", category: "Хранение", rubles: 16_400, cost: 10_900 },
  ],
  en: [
    { name: "Table", category: "Tables_and_chairs", rubles: 12_500, cost: 8_000 },
    { name: "Chair", category: "Tables_and_chairs", rubles: 3_200, cost: 2_100 },
    { name: "Wardrobe", category: "Storage", rubles: 28_900, cost: 19_500 },
    { name: "Kitchen “Loft”", category: "Kitchens", rubles: 128_000, cost: "35%" },
    { name: "Chest of drawers", category: "Storage", rubles: 16_400, cost: 10_900 },
  ],
};

/** What two sources cost in the last six months, this one first, rubles. */
export const demoCosts: Record<string, number[]> = {
  instagram: [15_000, 18_000, 14_500, 12_000, 12_000, 9_000],
  avito: [6_400, 6_400, 7_200, 5_900, 5_900, 4_800],
};

/** The product as a line of the catalogue. */
export function lineOf({ name, category, rubles, cost }: DemoProduct): string {
  const worth = typeof cost === "number" ? `cost ${cost}` : `margin ${cost}`;
  return `${name} ${rubles} #${category} ${worth}`;
}
