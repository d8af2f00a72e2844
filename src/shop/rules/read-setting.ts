import { createHash } from "node:crypto";
import { IANAZone } from "luxon";

/** «10-20», «10:00–20:00», «с 9 до 18» → "10:00–20:00"; undefined when it is no span of a day. */
export function readSpan(text: string): string | undefined {
  const [, fromHour, fromMinute = "00", toHour, toMinute = "00"] =
    /^(?:с|from)?\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|до|to|till)\s*(\d{1,2})(?:[:.](\d{2}))?$/i.exec(
      text.trim().slice(0, 40),
    ) ?? [];
  const from = timeOf(fromHour, fromMinute);
  const to = timeOf(toHour, toMinute);
  return from === undefined || to === undefined || from === to ? undefined : `${from}–${to}`;
}

/** An IANA zone by its name or by one of the cities that the owner's tour offers. */
export function readZone(text: string): string | undefined {
  const typed = text.trim().slice(0, 60);
  const city = cities[typed.toLowerCase().replaceAll("ё", "е")];
  if (city !== undefined) return city;
  const named = typed.includes(".") ? typed.replace(".", "/") : typed;
  return named.includes("/") && IANAZone.isValidZone(named) ? named : undefined;
}

/** From how many purchases a client is a fan: 2 to 100. */
export function readFanFrom(text: string): number | undefined {
  const purchases = Number(
    /^(?:от |с |from )?(\d{1,3})(?:[- ]?й)?(?: \p{L}+)?$/iu.exec(text.trim().slice(0, 40))?.[1],
  );
  return purchases >= 2 && purchases <= 100 ? purchases : undefined;
}

/** «от 80 до 120 %», «2, 3, 5, 8»; none where it begins with a minus, or another sign stands between. */
export function numbersIn(text: string): number[] {
  const typed = text.trim().slice(0, 60);
  const isPlain = /^(?!-)[\p{L}\d\s%.,;/–—-]*$/u.test(typed);
  return isPlain ? [...typed.matchAll(/\d+/g)].map(Number) : [];
}

/** Cities of Russia's eleven zones, as people call them. */
const cities: Record<string, string> = {
  калининград: "Europe/Kaliningrad",
  kaliningrad: "Europe/Kaliningrad",
  москва: "Europe/Moscow",
  moscow: "Europe/Moscow",
  "санкт-петербург": "Europe/Moscow",
  самара: "Europe/Samara",
  samara: "Europe/Samara",
  екатеринбург: "Asia/Yekaterinburg",
  yekaterinburg: "Asia/Yekaterinburg",
  челябинск: "Asia/Yekaterinburg",
  омск: "Asia/Omsk",
  omsk: "Asia/Omsk",
  новосибирск: "Asia/Novosibirsk",
  novosibirsk: "Asia/Novosibirsk",
  красноярск: "Asia/Krasnoyarsk",
  krasnoyarsk: "Asia/Krasnoyarsk",
  иркутск: "Asia/Irkutsk",
  irkutsk: "Asia/Irkutsk",
  якутск: "Asia/Yakutsk",
  yakutsk: "Asia/Yakutsk",
  владивосток: "Asia/Vladivostok",
  vladivostok: "Asia/Vladivostok",
  магадан: "Asia/Magadan",
  magadan: "Asia/Magadan",
  камчатка: "Asia/Kamchatka",
  kamchatka: "Asia/Kamchatka",
};

/** The id of the owner's own source or reason: the same words always have the same id. */
export function newChoiceId(title: string): string {
  return `own-${createHash("sha256").update(title.toLowerCase()).digest("hex").slice(0, 12)}`;
}

function timeOf(hour: string | undefined, minute: string): string | undefined {
  const known = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return known ? `${hour.padStart(2, "0")}:${minute}` : undefined;
}
