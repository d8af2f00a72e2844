import { GrammyError, InputFile, InputMediaBuilder } from "grammy";
import type { DrawChart } from "../../platform/charts/open-charts.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { Picture } from "./picture.ts";

/** Sends pictures with their figures: one as a photo, more as an album. What cannot be drawn is said in words. */
export async function sendPictures(
  ctx: StaffContext,
  drawChart: DrawChart,
  pictures: readonly Picture[],
): Promise<void> {
  await ctx.replyWithChatAction("upload_photo");
  const drawn = await Promise.all(
    pictures.map(async ({ chart, caption }) => ({
      caption,
      png: await drawChart(chart).catch(() => undefined),
    })),
  );
  const shown = drawn.flatMap(({ caption, png }) => (png === undefined ? [] : [{ caption, png }]));
  await patiently(() => sendPhotos(ctx, shown));
  for (const { caption, png } of drawn) {
    if (png !== undefined) continue;
    await sendScreen(ctx, { text: `${ctx.t("reports-pictures-words-only")}\n${caption}` });
  }
}

// An upload has a body that is read once, so what holds for every other call is said here: telegram.md §0.1.
const manner = { parse_mode: "HTML", protect_content: true } as const;

async function sendPhotos(
  ctx: StaffContext,
  photos: readonly { caption: string; png: Uint8Array }[],
): Promise<void> {
  const fileOf = (png: Uint8Array, at: number) => new InputFile(png, `chart-${at + 1}.png`);
  const [first] = photos;
  if (first === undefined) return;
  if (photos.length === 1) {
    await ctx.replyWithPhoto(fileOf(first.png, 0), { caption: first.caption, ...manner });
    return;
  }
  const media = photos.map(({ caption, png }, at) =>
    InputMediaBuilder.photo(fileOf(png, at), { caption, parse_mode: manner.parse_mode }),
  );
  await ctx.replyWithMediaGroup(media, { protect_content: true });
}

const waitSecondsMax = 15;

/** An upload that Telegram asked to wait with is made anew. */
export async function patiently(upload: () => Promise<void>): Promise<void> {
  try {
    await upload();
  } catch (error) {
    const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
    if (seconds === undefined || seconds > waitSecondsMax) throw error;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    await upload();
  }
}
