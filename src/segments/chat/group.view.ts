import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { SegmentPage } from "../actions/find-segment-page.ts";
import type { SegmentsChatDeps } from "./deps.ts";
import { titleOf } from "./list.view.ts";
import * as buttons from "./segments.buttons.ts";

const perPage = 8;

export interface GroupLook extends SegmentPage {
  count: number;
  sentence: string;
  isOwner: boolean;
}

/** A group: what it is, how many, eight of them and what can be done with it. */
export function groupScreen(
  t: Translate,
  look: GroupLook,
  { putRows, putMore }: Pick<SegmentsChatDeps, "putRows" | "putMore">,
): Screen {
  const { group, rows, page, count, sentence } = look;
  const keyboard = new InlineKeyboard();
  putRows(keyboard, t, { rows, back: `S${group.of}${page}` });
  putPages(keyboard, look);
  if (look.isOwner) putDeeds(keyboard, t, look, putMore);
  buttons.shelfButton.on(keyboard, t.plain("segments-group-back"), { shelf: "daily" });
  const title = titleOf(t, group);
  const key = rows.length === 0 ? "segments-group-empty" : "segments-group-text";
  return { text: t(key, { title, sentence, count: Math.max(count, rows.length) }), keyboard };
}

/** `S`, the group's code and the page: where a card leads back to. */
export function readBack(back: string): { of: string; page: number } | undefined {
  const read = /^S(s[\w-]{16}|r[a-z-]{2,18})(\d{1,2})$/.exec(back);
  return read?.[1] === undefined ? undefined : { of: read[1], page: Number(read[2]) };
}

function putPages(keyboard: InlineKeyboard, { group: { of }, page, hasMore, count }: GroupLook): void {
  if (page === 1 && !hasMore) return;
  const pages = Math.max(page + (hasMore ? 1 : 0), Math.min(99, Math.ceil(count / perPage)));
  const to = (at: number) => ({ of, page: at });
  buttons.openButton.on(keyboard, "‹", to(page === 1 ? 1 : page - 1));
  buttons.openButton.on(keyboard, `${page}/${pages}`, to(page));
  buttons.openButton.on(keyboard, "›", to(hasMore ? page + 1 : 1)).row();
}

function putDeeds(
  keyboard: InlineKeyboard,
  t: Translate,
  { group, rows }: GroupLook,
  putMore: SegmentsChatDeps["putMore"],
): void {
  const { of, id, own, name, shared } = group;
  if (rows.length > 0) {
    putMore?.(keyboard, t, of);
    buttons.handOutButton.on(keyboard, t.plain("segments-group-hand-out"), { of });
    buttons.exportButton.on(keyboard, t.plain("segments-group-csv"), { of }).row();
  }
  if (id === undefined || !own) return;
  buttons.editButton.on(keyboard, t.plain("segments-group-edit"), { of });
  buttons.saveButton
    .on(keyboard, t.plain(name ? "segments-group-rename" : "segments-group-save"), { of })
    .row();
  if (name === undefined) return;
  const on = shared ? "off" : "on";
  buttons.shareButton.on(keyboard, t.plain(`segments-group-share-${on}`), { of, on });
  buttons.removeButton.on(keyboard, t.plain("segments-group-remove"), { of }).row();
}
