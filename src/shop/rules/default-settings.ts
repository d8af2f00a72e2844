import type { ShopSettings } from "./settings.ts";

/** A shop on its first morning. */
export const defaultSettings: ShopSettings = {
  name: "",
  zone: "Europe/Moscow",
  country: "RU",
  currency: "RUB",
  workDays: [1, 2, 3, 4, 5, 6],
  hours: { from: "10:00", to: "20:00" },
  staffQuiet: { from: "21:00", to: "08:00" },
  retry: {
    busyMinutes: 30,
    morningAt: "11:00",
    eveningAt: "17:00",
    restAfter: 3,
    restDays: 3,
    giveUpAfter: 5,
  },
  sources: [
    { id: "instagram", words: ["инст", "инста", "инстаграм", "instagram", "insta", "ig"] },
    { id: "vk", words: ["вк", "вконтакте", "vk", "vkontakte"] },
    { id: "avito", words: ["авито", "avito"] },
    { id: "site", words: ["сайт", "с сайта", "site", "website"] },
    { id: "inbound", words: ["входящий", "позвонил сам", "inbound"] },
    { id: "referral", words: ["рекомендация", "по рекомендации", "сарафан", "referral"] },
    { id: "walk-in", words: ["зашел", "зашёл", "зашла", "с улицы", "walk-in"] },
    { id: "2gis", words: ["2гис", "2gis"] },
    { id: "yandex", words: ["яндекс", "yandex"] },
    { id: "telegram", words: ["телеграм", "тг", "telegram", "tg"] },
  ],
  // rules.md §3
  lostReasons: [
    { id: "expensive", returns: 90 },
    { id: "bought-elsewhere", returns: "cycle" },
    { id: "not-now", returns: "ask" },
    { id: "changed-mind", returns: 180 },
    { id: "out-of-stock", returns: 30 },
    { id: "too-far", returns: "never" },
    { id: "not-ours", returns: "never" },
  ],
  clientsShared: false,
  purchaseCycleDays: 90,
  fanFromPurchases: 2,
  revealMinutes: 10,
  askAfterReveal: true,
  digestAt: "09:00",
  workingRules: "",
};
