import type { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { defaultSettings, reasonTitle, sourceTitle, stepTitle } from "../../shop/index.ts";
import { otherReason } from "../rules/lost-reason.ts";
import type { ClientShop, ClientsChatDeps } from "./deps.ts";

/** What every view needs beside its client: the shop, and the moment by the shop's clock. */
export interface Look {
  here: DateTime;
  shop: ClientShop;
}

export async function lookAt({ shop, now }: Pick<ClientsChatDeps, "shop" | "now">): Promise<Look> {
  const settings = await shop();
  return { shop: settings, here: now().setZone(settings.zone) };
}

/** A source in words; nothing for one of the owner's own that he has dropped since. */
export function sourceOf(t: Translate, { sources }: ClientShop, id: string | undefined): string | undefined {
  const found = [...sources, ...defaultSettings.sources].find((source) => source.id === id);
  return found && sourceTitle(t, found);
}

/** A step of a lead in words; nothing for one that was dropped since. */
export function stepOf(t: Translate, { leadSteps }: ClientShop, id: string | undefined): string | undefined {
  const all = [leadSteps, defaultSettings.leadSteps].flatMap(({ person, company }) => [
    ...person,
    ...company,
  ]);
  const found = all.find((step) => step.id === id);
  return found && stepTitle(t, found);
}

/** A lost reason in words; nothing for one that was dropped since. */
export function reasonOf(t: Translate, { lostReasons }: ClientShop, id: string): string | undefined {
  if (id === otherReason) return reasonTitle(t, { id });
  const found = [...lostReasons, ...defaultSettings.lostReasons].find((reason) => reason.id === id);
  return found && reasonTitle(t, found);
}
