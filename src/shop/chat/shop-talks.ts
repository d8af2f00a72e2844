import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { ShopChatDeps } from "./deps.ts";
import { editShopTalkWith } from "./edit-shop.conversation.ts";
import { addProductsTalkWith, editProductTalkWith } from "./product.conversation.ts";
import { editReasonTalkWith } from "./reason.conversation.ts";
import { editSourceTalkWith } from "./source.conversation.ts";
import { stepTalkWith } from "./step.conversation.ts";
import { tourTalkWith } from "./tour.conversation.ts";

/** Every talk of the shop's settings, and the owner's tour. */
export function shopTalks(deps: ShopChatDeps): ReadyTalk[] {
  return [
    tourTalkWith(deps),
    editShopTalkWith(deps),
    addProductsTalkWith(deps),
    editProductTalkWith(deps),
    editSourceTalkWith(deps),
    editReasonTalkWith(deps),
    stepTalkWith(deps),
  ];
}
