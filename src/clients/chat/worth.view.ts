import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { ClientView } from "../rules/client-view.ts";
import { isWalletOld } from "../rules/wallet.ts";
import { linesOf, rowOf } from "./lines.ts";
import type { Look } from "./look.ts";

/** «👑 VIP · Потенциал 4 из 5 · Кошелёк ≈ 200 000 ₽ в год», only what is set; an old wallet is to be asked again. */
export function worthLines(t: Translate, { vip, potential, wallet }: ClientView, { here }: Look): string {
  const row = rowOf(
    vip ? t("clients-card-vip") : "",
    potential === undefined ? "" : t("clients-card-potential", { potential }),
    wallet === undefined ? "" : t("clients-card-wallet", { sum: formatRubles(wallet.kopecks, t.locale) }),
  );
  return linesOf(row, wallet !== undefined && isWalletOld(wallet, here) ? t("clients-card-wallet-old") : "");
}
