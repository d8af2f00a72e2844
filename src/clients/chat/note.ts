import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { show } from "../../platform/telegram/screen.ts";
import { cardButton, nowhere, undoButton } from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { refuse } from "./refuse.ts";

export interface NoteOrder {
  clientId: string;
  words: string;
  requestKey: string;
}

/** Writes a note and says so, with the way back. */
export async function addNote(
  deps: Pick<ClientsChatDeps, "clients">,
  ctx: StaffContext,
  order: NoteOrder,
): Promise<void> {
  const noted = await deps.clients.addNote(ctx.actor, order);
  if (!noted.ok) return refuse(ctx, "change", noted.refusal);
  await show(ctx, doneScreen(ctx.t, noted.value, noteKey(order.words)));
}

/** The first thousand characters are kept; a longer text is told so. */
export function noteKey(words: string): string {
  return words.trim().length > noteMax ? "clients-note-cut" : "clients-note-saved";
}

/** A permanent line: what was written, and the way back for a minute. */
export function doneScreen(
  t: Translate,
  { factId, clientId }: { factId: string; clientId: string },
  key: string,
  words: Record<string, string> = {},
): Screen {
  const keyboard = undoButton.on(new InlineKeyboard(), t.plain("clients-undo-button"), { fact: factId });
  cardButton.on(keyboard, t.plain("clients-saved-card"), { client: clientId, back: nowhere });
  return { text: t(key, words), keyboard };
}

const noteMax = 1000;
