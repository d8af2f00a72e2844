import type { DateTime } from "luxon";
import { type ClientView, placeToCall } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { ClientChoice } from "./client-choice.ts";
import { maskedEnd } from "./words.ts";

/** What the words of a screen are made with. */
export interface Scene {
  t: Translate;
  /** In the shop's zone. */
  now: DateTime;
  /** Undefined when the actor may not see him (any more). */
  client?: ClientView | undefined;
  shop: SceneShop;
}

/** The hours that a chosen time is held against, and how reasons are called. */
type SceneShop = Pick<ShopSettings, "workDays" | "staffQuiet" | "lostReasons">;

/** How a client is called in a line: his name, else the end of his number. */
export function nameOf(t: Translate, client: ClientChoice | undefined): string {
  if (client?.title !== undefined) return client.title;
  const end = client?.phoneEnd;
  return end === undefined ? t.plain("calls-client-unnamed") : maskedEnd(end);
}

/** «⭐ <b>Иван Петрович К.</b> · +7 912 ···-··-89» */
export function clientLine({ t, client }: Omit<Scene, "shop">): string {
  const name = nameOf(t, client);
  const phone = client?.phones[placeToCall(client.deadPhones)];
  const emoji = client === undefined ? "" : t.plain("calls-client-emoji", { status: client.status });
  return phone === undefined
    ? t("calls-client-line", { emoji, name })
    : t("calls-client-line-phone", { emoji, name, phone });
}
