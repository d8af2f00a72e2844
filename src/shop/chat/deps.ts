import type { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { BotContext, StaffContext } from "../../platform/telegram/context.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Now } from "../../shared/now.ts";
import type { addProductsWith } from "../actions/add-products.ts";
import type { changeShopWith, editShopWith } from "../actions/change-shop.ts";
import type { editProductWith, removeProductWith } from "../actions/edit-product.ts";
import type { getShopWith } from "../actions/get-shop.ts";
import type { listProductsWith } from "../actions/list-products.ts";
import type { moveProductWith } from "../actions/move-product.ts";
import type { noteFirstStepWith } from "../actions/note-first-step.ts";
import type { undoShopChangeWith } from "../actions/undo-shop-change.ts";

/** Puts its button on the settings. */
export type SettingsEntry = (keyboard: InlineKeyboard, t: Translate) => InlineKeyboard;

/** The shop's actions and what `app/` hands to its screens. */
export interface ShopChatDeps {
  now: Now;
  getShop: ReturnType<typeof getShopWith>;
  changeShop: ReturnType<typeof changeShopWith>;
  editShop: ReturnType<typeof editShopWith>;
  undoShopChange: ReturnType<typeof undoShopChangeWith>;
  listProducts: ReturnType<typeof listProductsWith>;
  addProducts: ReturnType<typeof addProductsWith>;
  editProduct: ReturnType<typeof editProductWith>;
  moveProduct: ReturnType<typeof moveProductWith>;
  removeProduct: ReturnType<typeof removeProductWith>;
  noteFirstStep: ReturnType<typeof noteFirstStepWith>;
  /** A member's own switches; for a seller they are all the settings there are. */
  showOwnSettings(ctx: StaffContext): Promise<void>;
  /** What other slices put among the settings of the shop. */
  settingsEntries?: readonly SettingsEntry[];
  /** What the tour ends with: the first steps of the shop, each a button. */
  firstSteps(ctx: BotContext): Promise<Screen>;
}
