import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";
import { groupCode } from "../../segments/index.ts";

const id = carry.id;

export const mailingsButton = button("mailings.list", {});
export const newMailingButton = button("mailings.new", {});
/** «📣 Рассылка» of a group; `all`: everybody who agreed to offers. */
export const forGroupButton = button("mailings.for", {
  of: z.union([z.literal("all"), z.string().regex(groupCode)]),
});
export const mailingButton = button("mailings.open", { id });
export const audienceButton = button("mailings.who", { id });

export const textButton = button("mailings.text", { id });
export const buttonsButton = button("mailings.buttons", { id });
export const turnButton = button("mailings.turn", { id, what: z.enum(["order", "points", "unlink"]) });
export const linkButton = button("mailings.link", { id });
export const lookButton = button("mailings.look", { id });
export const testButton = button("mailings.test", { id });

export const whenButton = button("mailings.when", { id });
/** `now`, or `2611251500` by the shop's clock. */
export const atButton = button("mailings.at", {
  id,
  at: z.union([z.literal("now"), z.string().regex(/^\d{10}$/)]),
});
/** `261125` */
export const dayButton = button("mailings.day", { id, day: z.string().regex(/^\d{6}$/) });
export const typeWhenButton = button("mailings.type-when", { id });

/** `n`: how many would get it, as its owner was told. */
export const launchButton = button("mailings.launch", { id, n: carry.int });
export const keepButton = button("mailings.keep", { id });
export const dropButton = button("mailings.drop", { id });
export const undropButton = button("mailings.undrop", { id });
export const unplanButton = button("mailings.unplan", { id });

export const steerButton = button("mailings.steer", {
  id,
  how: z.enum(["pause", "resume", "stop", "retry"]),
});
export const receivedButton = button("mailings.received", { id });
export const effectButton = button("mailings.effect", { id });

/** Under the message of a client. */
export const tapButton = button("mailings.tap", { id, what: z.enum(["order", "points"]) }, { stays: true });
