export { addProductsWith } from "./actions/add-products.ts";
export { changeShopWith } from "./actions/change-shop.ts";
export { editProductWith, removeProductWith } from "./actions/edit-product.ts";
export { getShopWith, type Shop } from "./actions/get-shop.ts";
export { listProductsWith, type Product, productsByIdWith } from "./actions/list-products.ts";
export { markDemoWith, noteFirstStepWith } from "./actions/note-first-step.ts";
export { undoShopChangeWith } from "./actions/undo-shop-change.ts";
export type { ShopChatDeps } from "./chat/deps.ts";
export { addProductsTalkWith, editShopTalkWith } from "./chat/edit-shop.conversation.ts";
export { settingsComposer, showSettingsWith } from "./chat/settings.composer.ts";
export { addProductsButton, shopCardButton } from "./chat/shop.buttons.ts";
export { reasonTitle, sourceTitle } from "./chat/titles.ts";
export { tourTalk, tourTalkWith } from "./chat/tour.conversation.ts";
export { zoneChoices } from "./chat/zones.ts";
export { defaultSettings } from "./rules/default-settings.ts";

export { readZone } from "./rules/read-setting.ts";
export type { ShopSettings } from "./rules/settings.ts";
export { type FirstStep, firstSteps } from "./store/shop.model.ts";
