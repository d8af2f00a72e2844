import { findPolicyWith } from "../../clients/index.ts";
import { unsubscribeButton } from "../../consents/index.ts";
import {
  type BroadcastDeps,
  broadcastsWith,
  runMailingsWith,
  tellProgressWith,
} from "../../mailings/index.ts";
import { isAlreadySo, isGone } from "../../platform/telegram/sender/outcome-class.ts";
import { readGroupWith } from "../../segments/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";

/** The mailings to groups, and the tick that carries them out. */
export function wireBroadcasts(ground: Ground, { getShop }: Shop) {
  const policy = findPolicyWith({ mongo: ground.mongo, settings: getShop });
  const deps: BroadcastDeps = {
    ...ground,
    shop: getShop,
    readGroup: readGroupWith({ ...ground, shop: getShop, policy }),
    leaveData: unsubscribeButton.data({ purpose: "promo" }),
  };
  const tellProgress = tellProgressWith({
    now: ground.now,
    shop: getShop,
    editScreen: editScreenWith(ground),
  });
  return { ...broadcastsWith(deps), runMailings: runMailingsWith({ ...deps, tellProgress }) };
}

export type WiredBroadcasts = ReturnType<typeof wireBroadcasts>;

/** A screen that cannot be brought up to date is no reason to stop: it is shown anew when it is asked for. */
function editScreenWith({ api, log }: Ground): Parameters<typeof tellProgressWith>[0]["editScreen"] {
  return async function editScreen({ chatId, messageId }, { text, keyboard }) {
    try {
      await api.editMessageText(chatId, messageId, text, keyboard && { reply_markup: keyboard });
    } catch (error) {
      if (!isAlreadySo(error) && !isGone(error))
        log.warn({ err: error }, "a mailing's screen stays as it was");
    }
  };
}
