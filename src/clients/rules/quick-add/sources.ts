import { searchKey } from "../../../shared/text-search.ts";

/** Where clients come from. `words` are whole words of a line, in small letters; a shop's settings may change them. */
export interface LeadSource {
  id: string;
  words: readonly string[];
}

export interface NamedSource extends LeadSource {
  ru: string;
  en: string;
}

/** The sources of a shop that has set none, with every form that people type. */
export const usualSources: readonly NamedSource[] = [
  source(
    "instagram",
    "Instagram",
    "Instagram",
    "инст инста инсте инсты инстаграм инстаграма instagram insta inst ig",
  ),
  source("vk", "ВКонтакте", "VK", "вк вконтакте vk vkontakte"),
  source("avito", "Авито", "Avito", "авито avito"),
  source("site", "Сайт", "Website", "сайт сайта сайте site website web"),
  source(
    "inbound",
    "Входящий звонок",
    "Inbound call",
    "входящий входящий_звонок позвонил_сам позвонила_сама inbound inbound_call",
  ),
  source(
    "referral",
    "Рекомендация",
    "Referral",
    "рекомендация рекомендации рекомендовал рекомендовала порекомендовал порекомендовала сарафан referral referred referred_by recommended_by",
  ),
  source("walk-in", "Зашёл сам", "Walk-in", "зашел зашла с_улицы walk-in walkin walk_in"),
  source("2gis", "2ГИС", "2GIS", "2гис 2gis гис дубльгис"),
  source("yandex", "Яндекс", "Yandex", "яндекс яндекса яндекс_карты яндекс_карт yandex yandex_maps"),
  source("telegram", "Telegram", "Telegram", "телеграм телеграма телеграмм телега тг telegram tg"),
  source("whatsapp", "WhatsApp", "WhatsApp", "ватсап вотсап whatsapp wa"),
  source("google", "Google", "Google", "гугл гугла google google_maps"),
  source("advert", "Реклама", "Advertising", "реклама рекламы листовка баннер ad ads advert flyer"),
  source("exhibition", "Выставка", "Exhibition", "выставка выставки exhibition expo"),
];

/** What a line may call each source: the shop's words, and our forms for the sources that it kept. */
export function sourceWords(sources: readonly LeadSource[]): ReadonlyMap<string, string> {
  const known = wordsBySources.get(sources) ?? wordsOf(sources);
  wordsBySources.set(sources, known);
  return known;
}

// The settings are the same array for thousands of lines; a changed one is another array.
const wordsBySources = new WeakMap<readonly LeadSource[], ReadonlyMap<string, string>>();

function wordsOf(sources: readonly LeadSource[]): ReadonlyMap<string, string> {
  const ids = new Set(sources.map(({ id }) => id));
  const ours = usualSources.filter(({ id }) => ids.has(id));
  return new Map(
    [...ours, ...sources].flatMap(({ id, words }) => words.map((word) => [searchKey(word), id] as const)),
  );
}

function source(id: string, ru: string, en: string, forms: string): NamedSource {
  return { id, ru, en, words: forms.split(" ").map((form) => form.replaceAll("_", " ")) };
}
