import type { ShopSettings } from "./settings.ts";

// rules.md §2a
const ourSteps: ShopSettings["leadSteps"]["person"] = [
  { id: "contacted", demands: [] },
  { id: "offered", demands: ["need"] },
  { id: "agreed", demands: ["sum", "next-step"] },
];

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
  leadSteps: { person: ourSteps, company: ourSteps },
  clientsShared: false,
  purchaseCycleDays: 90,
  fanFromPurchases: 2,
  due: { from: 80, till: 120 },
  handOutPerWeek: 20,
  frequencyFrom: [2, 3, 5, 8],
  revealMinutes: 10,
  askAfterReveal: true,
  digestAt: "09:00",
  clientQuiet: { from: "20:00", to: "10:00" },
  withoutAdvertising: true,
  loyalty: {
    on: true,
    // rules.md §17
    tiers: [
      { name: "Бронза", fromKopecks: 5_000_000, percent: 3 },
      { name: "Серебро", fromKopecks: 10_000_000, percent: 5 },
      { name: "Золото", fromKopecks: 25_000_000, percent: 7 },
    ],
    accrualPercent: 1,
    spendMaxPercent: 30,
    expiresMonths: 12,
    birthday: { points: 500, days: 14 },
    referralPoints: 500,
  },
  greetings: { at: "10:00", datesDaysBefore: 7, gift: "points" },
  nps: { on: true, afterDays: 3 },
  reviewUrl: "",
  comeBack: { on: true },
  workingRules: "",
};
