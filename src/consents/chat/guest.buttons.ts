import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";
import { locales } from "../../shared/locale.ts";

export const homeButton = button("guest.home", {});
export const aboutButton = button("guest.about", {});
export const bonusButton = button("guest.bonus", {});
export const purchasesButton = button("guest.purchases", {});
export const languageButton = button("guest.language", { locale: z.enum(locales) });

export const datesButton = button("guest.dates", {});
export const birthdayButton = button("guest.birthday", {});
export const addDateButton = button("guest.add-date", {});
export const removeDateButton = button("guest.remove-date", {
  index: z.coerce.number().int().min(0).max(99),
  day: z.coerce.number().int().min(1).max(31),
  month: z.coerce.number().int().min(1).max(12),
});

export const dataButton = button("guest.data", {});
export const showDataButton = button("guest.show-data", {});
export const correctButton = button("guest.correct", {});
export const forgetButton = button("guest.forget", {});
/** The client, so that a tap on an old screen never erases whoever this account has become since. */
export const eraseSelfButton = button("guest.erase", { client: carry.id });

/** Whoever never joined: what he wrote goes. */
export const forgetMeButton = button("guest.forget-me", {});

/** On the owner's card. */
export const eraseClientButton = button("guest.erase-client", { client: carry.id });
