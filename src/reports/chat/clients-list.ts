import { InlineKeyboard } from "grammy";
import { putClientRows } from "../../clients/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { escapeHtml } from "../../shared/html.ts";
import { type ListCode, listCode, readListCode, shortKey } from "../rules/list-code.ts";
import { choiceOf } from "../rules/period.ts";
import type { ReportsChatDeps } from "./deps.ts";
import { periodTitle } from "./period.view.ts";
import { reasonName } from "./reasons.ts";
import { refuse } from "./refuse.ts";
import { clientsButton, type ViewName, viewButton } from "./report.buttons.ts";

/** The clients behind a number, eight on a page; their cards find back to this very page. */
export function openListWith(deps: ReportsChatDeps) {
  return async function openList(ctx: StaffContext, back: string): Promise<void> {
    const code = readListCode(back) ?? { period: "w0", list: "buyers" as const, page: 1 };
    const meant = code.key === undefined ? undefined : await meantBy(deps, ctx, { ...code, key: code.key });
    const { list, page } = code;
    const of = meant === undefined ? {} : { of: meant.id };
    const found = await deps.findReportClients(ctx.actor, {
      choice: choiceOf(code.period),
      list,
      page,
      ...of,
    });
    if (!found.ok) return refuse(ctx, found.refusal);

    const { period, ids, more } = found.value;
    const clients = await deps.viewClients(ctx.actor, ids);
    const rows = ids.flatMap((id) => clients.get(id) ?? []);
    const lines = [periodTitle(ctx.t, period), titleOf(ctx, code, meant?.name)];
    if (rows.length === 0) lines.push(ctx.t("reports-list-none"));
    const keyboard = new InlineKeyboard();
    putClientRows(keyboard, ctx.t, { rows, back: listCode(code) });
    putTurns(keyboard, ctx, code, more);
    await show(ctx, { text: lines.join("\n"), keyboard });
  };
}

interface Meant {
  id: string;
  name: string;
}

/** Whom four letters of a button stand for in this period; nobody when he is not in it any more. */
async function meantBy(
  deps: ReportsChatDeps,
  { actor, t }: StaffContext,
  { period, list, key }: ListCode & { key: string },
): Promise<Meant> {
  const found = await deps.getBreakdown(actor, choiceOf(period));
  if (!found.ok) return { id: "", name: "" };
  const { figures, sources, names } = found.value;
  const reasons = await deps.lostReasons();
  const sourceName = await deps.sourceNames();
  const known: Record<string, Meant[]> = {
    "buyers-of-seller": figures.sellers.map(({ memberId: id }) => ({ id, name: names.get(id) ?? "" })),
    "buyers-of-source": sources.map(({ source: id }) => ({
      id,
      name: sourceName(t, id) ?? t.plain("reports-source-none"),
    })),
    refused: figures.refusals.map(({ reasonId: id }) => ({ id, name: reasonName(t, id, reasons) })),
  };
  return known[list]?.find(({ id }) => shortKey(id) === key) ?? { id: "-", name: "" };
}

function titleOf({ t }: StaffContext, { list }: ListCode, name: string | undefined): string {
  if (list === "buyers-of-seller") return t("reports-list-of-seller", { name: name ?? "" });
  if (list === "buyers-of-source") return t("reports-list-of-source", { name: name ?? "" });
  const title = t(`reports-list-${list}`);
  return name === undefined ? title : `${title}: ${escapeHtml(name)}`;
}

const homes: Partial<Record<ListCode["list"], ViewName>> = {
  "buyers-of-seller": "sellers",
  "buyers-of-source": "sources",
};
const pagesMax = 999;

function putTurns(keyboard: InlineKeyboard, { t }: StaffContext, code: ListCode, more: boolean): void {
  const { period, list, key, page } = code;
  const turn = (label: string, to: number) =>
    clientsButton.on(keyboard, label, { back: listCode({ ...code, page: to }) });
  if (page > 1) turn("‹", page - 1);
  if (more && page < pagesMax) turn("›", page + 1);
  const view = list === "refused" && key !== undefined ? "refusals" : (homes[list] ?? "clients");
  viewButton.on(keyboard.row(), t.plain("reports-list-views"), { period, view });
}
