import { startSale } from "../../purchases/index.ts";
import {
  type PicturesChatDeps,
  picturesTool,
  planTool,
  type ReportsChatDeps,
  type WorkbookChatDeps,
  workbookTool,
} from "../../reports/index.ts";
import { insightPart } from "../../segments/index.ts";
import { sourceTitle } from "../../shop/index.ts";
import type { Ground } from "../wire/ground.ts";
import { readerAtWith } from "./calls.ts";
import { quietUntilWith } from "./quiet-until.ts";
import type { Wired } from "./wired.ts";

/** What the report's screens take from the others. */
export function reportsChatDeps({ now }: Ground, { shop, team, clients, reports }: Wired): ReportsChatDeps {
  return {
    ...reports,
    now,
    zone: async () => (await shop.getShop()).zone,
    lostReasons: async () => (await shop.getShop()).lostReasons,
    async sourceNames() {
      const { sources } = await shop.getShop();
      return (t, id) => {
        const source = sources.find((one) => one.id === id);
        return source === undefined ? undefined : sourceTitle(t, source);
      };
    },
    viewClients: clients.viewClients,
    tools: [
      planTool,
      picturesTool,
      workbookTool,
      { place: "insight", on: (keyboard, t) => void insightPart(keyboard, t) },
    ],
    startSale: (ctx) => startSale(ctx),
    noteSeen: () => shop.noteFirstStep("report"),
    readerAt: readerAtWith(team),
    quietUntil: quietUntilWith({ now, ...shop }),
  };
}

/** What the pictures and the workbook take: the same names as the report. */
export function picturesChatDeps(
  { pictures }: Wired,
  { lostReasons, sourceNames }: ReportsChatDeps,
): PicturesChatDeps & WorkbookChatDeps {
  return { ...pictures, lostReasons, sourceNames };
}
