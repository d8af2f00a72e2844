import type { InlineKeyboard } from "grammy";
import type { ClientButton } from "../../platform/channel/client-message.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { ChangeLoyalty } from "../actions/change-loyalty.ts";
import type { LoyaltyDeps } from "../actions/deps.ts";
import type { Loyalty } from "../actions/loyalty.ts";

/** What the screens of loyalty need: their own actions, and steps of other slices handed over by `app/`. */
export interface LoyaltyChatDeps extends Pick<Loyalty, "standingOf"> {
  shop: LoyaltyDeps["shop"];
  changeLoyalty: ChangeLoyalty;
  /** Puts the way back to the settings. */
  onSettings: (keyboard: InlineKeyboard, t: Translate) => InlineKeyboard;
}

export interface LoyaltyMessagesDeps extends Pick<Loyalty, "getNotice"> {
  /** «Отписаться» under a message. */
  unsubscribe: (t: Translate) => ClientButton;
}
