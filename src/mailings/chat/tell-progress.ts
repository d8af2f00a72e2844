import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Now } from "../../shared/now.ts";
import type { Progress } from "../actions/run-mailings.ts";
import { scheduledScreen } from "./broadcast-draft.view.ts";
import { runScreen } from "./broadcast-run.view.ts";

/** Where a screen stands that was shown before. */
export type EditScreen = (place: { chatId: number; messageId: number }, screen: Screen) => Promise<void>;

/** Brings the owner's message about a mailing up to date, where it says something else than before. */
export function tellProgressWith(deps: {
  now: Now;
  shop(): Promise<{ zone: string }>;
  editScreen: EditScreen;
}) {
  return async function tellProgress({ mailing, run, screen, shown }: Progress): Promise<string> {
    const t = translatorOf(screen.locale);
    const now = deps.now().setZone((await deps.shop()).zone);
    const next =
      mailing.state === "scheduled" ? scheduledScreen(t, mailing, now) : runScreen(t, { mailing, run }, now);
    const said = `${next.text} ${JSON.stringify(next.keyboard)}`;
    if (said !== shown) await deps.editScreen(screen, next);
    return said;
  };
}
