import { z } from "zod";
import { purposes } from "../../clients/index.ts";
import { button, carry } from "../../platform/telegram/button.ts";
import { toggles } from "../rules/consent.ts";

const onOff = z.enum(["on", "off"]);
const source = z.string().regex(/^[\w-]{1,24}$/);

// Clients.
export const joinButton = button("consents.join", {});
export const agreeButton = button("consents.agree", { yes: z.enum(["yes", "no"]) });
export const firstTextButton = button("consents.first-text", {});
export const goOnButton = button("consents.go-on", {});
export const consentsButton = button("consents.list", {});
export const toggleButton = button("consents.toggle", {
  purpose: z.enum(["service", ...toggles]),
  to: onOff,
});
export const togglesTextButton = button("consents.texts", {});
export const readyButton = button("consents.ready", {});
export const leaveAllButton = button("consents.leave-all", {});

// The team.
export const giveLinkButton = button("consents.give-link", { client: carry.id });
export const matchButton = button("consents.match", { match: carry.id, yes: z.enum(["yes", "no"]) });

// The owner's settings.
export const inBotButton = button("consents.in-bot", {});
export const operatorButton = button("consents.operator", {});
export const editOperatorButton = button("consents.edit-operator", {});
export const linksButton = button("consents.links", {});
export const sourceLinkButton = button("consents.source", { source });
export const linkPictureButton = button("consents.picture", { source });
export const giftButton = button("consents.gift", { source });
export const dropGiftButton = button("consents.drop-gift", { source });
export const revokeLinkButton = button("consents.revoke", { source });
export const ownTextsButton = button("consents.own-texts", {});
export const ownTextButton = button("consents.own-text", { purpose: z.enum(purposes) });
export const replaceTextButton = button("consents.replace-text", { purpose: z.enum(purposes) });
export const restoreTextButton = button("consents.restore-text", { purpose: z.enum(purposes) });

/** The counter's link among the sources'. */
export const counter = "-counter-";
