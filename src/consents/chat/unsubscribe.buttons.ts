import { z } from "zod";
import { type Purpose, purposes } from "../../clients/index.ts";
import type { ClientButton } from "../../platform/channel/client-message.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { button } from "../../platform/telegram/button.ts";

/** «Отписаться» under every message that a client did not ask for. */
export const unsubscribeButton = button("consents.leave", { purpose: z.enum(purposes) });

function unsubscribeLabel(t: Translate): string {
  return t.plain("consents-unsubscribe-button");
}

/** «Отписаться» for a message about that. */
export function unsubscribe(t: Translate, purpose: Purpose): ClientButton {
  return { label: unsubscribeLabel(t), data: unsubscribeButton.data({ purpose }) };
}
