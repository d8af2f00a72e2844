import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Group } from "../rules/group.ts";
import type { Shelf } from "../rules/ready.ts";
import { cutLabel, type Labelled, putRows } from "./layout.ts";
import * as buttons from "./segments.buttons.ts";

export interface CountedGroup {
  of: string;
  title: string;
  count: number;
}

/** A shelf of groups with how many each has; the empty ones stand at the end. */
export function listScreen(
  t: Translate,
  shelf: Shelf | "saved",
  { groups, isOwner }: { groups: readonly CountedGroup[]; isOwner: boolean },
): Screen {
  const keyboard = new InlineKeyboard();
  if (shelf === "daily") {
    buttons.bothButton.on(keyboard, t.plain("segments-list-both"), { x: "-", page: 0 }).row();
    buttons.lostButton.on(keyboard, t.plain("segments-list-lost"), {}).row();
  }
  const filled = groups.filter(({ count }) => count > 0);
  const empty = groups.filter(({ count }) => count === 0);
  putRows(keyboard, [...filled, ...empty].map(asButton));
  putFoot(keyboard, t, shelf, isOwner);
  const key = groups.length === 0 ? "segments-list-none" : `segments-list-${shelf}`;
  return { text: t(key), keyboard };
}

function asButton({ of, title, count }: CountedGroup): Labelled {
  const label = `${cutLabel(title, 24)} ${count === 0 ? "· 0" : count}`;
  return { label, put: (keyboard, text) => buttons.openButton.on(keyboard, text, { of, page: 1 }) };
}

function putFoot(keyboard: InlineKeyboard, t: Translate, shelf: Shelf | "saved", isOwner: boolean): void {
  if (shelf !== "daily") {
    buttons.shelfButton.on(keyboard, t.plain("segments-list-back"), { shelf: "daily" });
    return;
  }
  for (const other of ["worth", "rfm", "saved"] as const) {
    buttons.shelfButton.on(keyboard, t.plain(`segments-shelf-${other}`), { shelf: other });
    if (other === "rfm") keyboard.row();
  }
  if (isOwner) buttons.kindsButton.on(keyboard, t.plain("segments-list-own"), { of: "new" });
}

/** What a group is called: as it was saved, as it stands ready, or «без названия». */
export function titleOf(t: Translate, { ready, name }: Pick<Group, "ready" | "name">): string {
  if (name !== undefined) return name;
  return ready === undefined ? t.plain("segments-word-draft") : t.plain(`segments-ready-${ready}`);
}
