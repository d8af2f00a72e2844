import { InlineKeyboard } from "grammy";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { RecordedCall } from "../actions/recorded-call.ts";
import * as buttons from "./calls.buttons.ts";
import type { Scene } from "./client-line.ts";
import { diaryText } from "./saved.view.ts";

/** The page of one contact: what is known of it, what may be added, and the storno. */
export function callScreen(scene: Scene, recorded: RecordedCall): Screen {
  const { t } = scene;
  const { id, clientId } = recorded.call;
  const keyboard = new InlineKeyboard();
  buttons.noteButton.on(keyboard, t.plain("calls-saved-note"), { call: id });
  buttons.offeredButton.on(keyboard, t.plain("calls-saved-offered"), { call: id }).row();
  buttons.stornoCallButton.on(keyboard, t.plain("calls-page-storno"), { call: id });
  buttons.cardButton.on(keyboard, t.plain("calls-set-card"), { client: clientId });
  return { text: diaryText(scene, recorded), keyboard };
}
