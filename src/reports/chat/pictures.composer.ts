import { Composer, InlineKeyboard } from "grammy";
import type { DrawChart } from "../../platform/charts/open-charts.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { GetPictureData } from "../actions/picture-data.ts";
import { choiceOf } from "../rules/period.ts";
import { albumKinds, type PictureKind, pictureKinds } from "../rules/picture-kinds.ts";
import { oncePerTap } from "./once.ts";
import { albumButton, pictureButton } from "./picture.buttons.ts";
import { daysInWords } from "./picture-days.ts";
import { albumOf, type PictureNames, pictureOf } from "./picture-of.ts";
import { type ReasonName, reasonName } from "./reasons.ts";
import { refuse } from "./refuse.ts";
import type { ReportTool } from "./report-keyboard.view.ts";
import { sendPictures } from "./send-pictures.ts";

export interface PicturesChatDeps {
  getPictureData: GetPictureData;
  drawChart: DrawChart;
  lostReasons: () => Promise<readonly ReasonName[]>;
  /** How a source is called, by its id; undefined for one that is struck off. */
  sourceNames: () => Promise<(t: Translate, id: string) => string | undefined>;
}

/** «🖼 Графики»: an album of the period, then the other pictures one at a time. */
export function picturesComposer(deps: PicturesChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const once = oncePerTap();
  albumButton.handle(composer, (ctx, { period }) =>
    once(ctx, ctx.t.plain("reports-pictures-sent"), () => sendAlbum(deps, ctx, period)),
  );
  pictureButton.handle(composer, (ctx, { period, kind }) =>
    once(ctx, ctx.t.plain("reports-pictures-sent"), () => sendOne(deps, ctx, { period, kind })),
  );
  return composer;
}

/** The button under a report. */
export const picturesTool: ReportTool = {
  place: "pictures",
  on: (keyboard, t, period) => albumButton.on(keyboard, t.plain("reports-pictures-choose"), { period }),
};

async function sendAlbum(deps: PicturesChatDeps, ctx: StaffContext, period: string): Promise<void> {
  const data = await deps.getPictureData(ctx.actor, { choice: choiceOf(period), kinds: albumKinds });
  if (!data.ok) return refuse(ctx, data.refusal);
  const album = albumOf(ctx.t, data.value, await namesFor(deps, ctx.t));
  const days = daysInWords(ctx.t, data.value.report.period);
  if (album.length > 0)
    await sendPictures(
      ctx,
      deps.drawChart,
      album.map(({ picture }) => picture),
    );

  const others = pictureKinds.filter((kind) => album.every((shown) => shown.kind !== kind));
  const text = ctx.t(album.length === 0 ? "reports-pictures-none" : "reports-pictures-more", { days });
  await sendScreen(ctx, { text, keyboard: choiceKeyboard(ctx.t, period, others) });
}

async function sendOne(
  deps: PicturesChatDeps,
  ctx: StaffContext,
  { period, kind }: { period: string; kind: PictureKind },
): Promise<void> {
  const data = await deps.getPictureData(ctx.actor, { choice: choiceOf(period), kinds: [kind] });
  if (!data.ok) return refuse(ctx, data.refusal);
  const picture = pictureOf(ctx.t, kind, data.value, await namesFor(deps, ctx.t));
  if (picture === undefined) await sendScreen(ctx, { text: ctx.t("reports-pictures-few") });
  else await sendPictures(ctx, deps.drawChart, [picture]);
}

async function namesFor({ lostReasons, sourceNames }: PicturesChatDeps, t: Translate): Promise<PictureNames> {
  const [reasons, sourceName] = [await lostReasons(), await sourceNames()];
  return {
    reason: (id) => reasonName(t, id, reasons),
    source: (id) => sourceName(t, id) ?? t.plain("reports-source-none"),
  };
}

function choiceKeyboard(t: Translate, period: string, kinds: readonly PictureKind[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [at, kind] of kinds.entries()) {
    pictureButton.on(keyboard, t.plain(`reports-pictures-choose-${kind}`), { period, kind });
    if (at % 2 === 1) keyboard.row();
  }
  return keyboard;
}
