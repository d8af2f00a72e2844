import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Choice } from "../../platform/telegram/ask.ts";

/** Eleven zones by their cities; the value is the IANA name with a dot, which a button may carry. */
const cities = {
  kaliningrad: "Europe.Kaliningrad",
  moscow: "Europe.Moscow",
  samara: "Europe.Samara",
  yekaterinburg: "Asia.Yekaterinburg",
  omsk: "Asia.Omsk",
  novosibirsk: "Asia.Novosibirsk",
  irkutsk: "Asia.Irkutsk",
  yakutsk: "Asia.Yakutsk",
  vladivostok: "Asia.Vladivostok",
  kamchatka: "Asia.Kamchatka",
};

/** The zone as people call it: by its city where it is one of ours. */
export function zoneTitle(t: Translate, zone: string): string {
  const city = Object.entries(cities).find(([, value]) => value === zone.replace("/", "."))?.[0];
  return city === undefined ? zone : t.plain(`shop-city-${city}`);
}

export function zoneChoices(t: Translate): Choice[][] {
  const choices = Object.entries(cities).map(([city, value]) => ({
    label: t.plain(`shop-city-${city}`),
    value,
  }));
  const rows: Choice[][] = [];
  for (let at = 0; at < choices.length; at += 2) rows.push(choices.slice(at, at + 2));
  return rows;
}
