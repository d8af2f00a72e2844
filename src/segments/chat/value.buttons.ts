import { button, carry } from "../../platform/telegram/button.ts";

/** «📈 Ценность» of a client. */
export const valueButton = button("segments.value", { client: carry.id });
