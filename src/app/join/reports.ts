import { startSale } from "../../purchases/index.ts";
import type { ReportsChatDeps } from "../../reports/index.ts";
import type { Wired } from "./wired.ts";

/** What the report's screens take from the others. */
export function reportsChatDeps({ shop, getReport }: Wired): ReportsChatDeps {
  return {
    getReport,
    lostReasons: async () => (await shop.getShop()).lostReasons,
    startSale: (ctx) => startSale(ctx),
    noteSeen: () => shop.noteFirstStep("report"),
  };
}
