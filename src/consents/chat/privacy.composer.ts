import { Composer } from "grammy";
import { DateTime } from "luxon";
import type { BotContext } from "../../platform/telegram/context.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { Locale } from "../../shared/locale.ts";
import { formatDate } from "../../shared/when-format.ts";
import type { ShopSettings } from "../../shop/index.ts";

export interface PrivacyDeps {
  shop(): Promise<Pick<ShopSettings, "operator" | "zone">>;
  shopName(): Promise<string>;
  /** The consent text in force; none before the operator is named. */
  textInForce(locale: Locale): Promise<{ version: number; since: Date } | undefined>;
}

/** Of our own text, before the shop has one with its details. */
const firstEdition = { version: 1, since: new Date("2026-11-22T00:00:00Z") };

/** /privacy: in every role and state, also before anybody answers for the data. */
export function privacyComposer({ shop, shopName, textInForce }: PrivacyDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("privacy", async (ctx) => {
    const { t } = ctx;
    const { operator, zone } = await shop();
    const { version, since } = (await textInForce(t.locale)) ?? firstEdition;
    const lines = [
      t("guest-privacy-title", { shop: await shopName() }),
      operator === undefined ? t("guest-privacy-no-operator") : t("guest-privacy-operator", operator),
      t("guest-privacy-text"),
      t("guest-privacy-version", {
        version,
        date: formatDate(DateTime.fromJSDate(since, { zone }), t.locale),
      }),
    ];
    await sendScreen(ctx, { text: lines.join("\n") });
  });
  return composer;
}
