import { InputFile } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { toast } from "../../platform/telegram/screen.ts";
import type { SegmentsChatDeps } from "./deps.ts";
import { titleOf } from "./list.view.ts";

/** The owner's file of a group. */
export async function sendFile(deps: SegmentsChatDeps, ctx: StaffContext, of: string): Promise<void> {
  const { t } = ctx;
  const { sources } = await deps.shop();
  const exported = await deps.exportSegment(ctx.actor, {
    of,
    words: {
      head: t.plain("segments-file-head").split(";"),
      status: (status) => t.plain(`segments-of-status-${status}`),
      source: (id) => deps.sourceTitle(t, sources.find((source) => source.id === id) ?? { id, title: id }),
    },
    requestKey: requestKeyOf(ctx),
  });
  if (!exported.ok) {
    await toast(ctx, t.plain(`segments-export-refused-${exported.refusal}`), { alert: true });
    return;
  }
  const { csv, count, day, group } = exported.value;
  await ctx.replyWithDocument(new InputFile(csv, `livebase-${day}.csv`), {
    caption: t("segments-file-caption", { title: titleOf(t, group), count }),
    parse_mode: "HTML",
    // A file that cannot be saved is of no use to its owner: docs/decisions/0020.
    protect_content: false,
  });
}
