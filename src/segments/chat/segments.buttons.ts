import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";
import { boughtKey } from "../rules/condition.ts";
import { groupCode } from "../rules/group.ts";
import { kindCodes } from "./kinds.ts";

const of = z.string().regex(groupCode);
/** A group of one's own, or one that is only being begun. */
const own = z.string().regex(/^(?:s[\w-]{16}|new)$/);
const page = carry.page;
const rev = carry.int;
const kind = z.enum(kindCodes);

const shelfNames = ["daily", "worth", "rfm", "saved"] as const;
export const shelfButton = button("segments.list", { shelf: z.enum(shelfNames) });
export const openButton = button("segments.open", { of, page });

/** X is chosen first, then Y. */
export const bothButton = button("segments.both", { x: z.union([z.literal("-"), boughtKey]), page });
export const bothReadyButton = button("segments.xy", { x: boughtKey, y: boughtKey });
export const lostButton = button("segments.lost", {});
export const lostForButton = button("segments.why", { reason: z.string().regex(/^[\w-]{1,24}$/) });

export const handOutButton = button("segments.hand", { of });
export const exportButton = button("segments.csv", { of });
export const saveButton = button("segments.save", { of });
export const shareButton = button("segments.share", { of, on: z.enum(["on", "off"]) });
export const removeButton = button("segments.del", { of });
export const restoreButton = button("segments.back", { of });

export const kindsButton = button("segments.add", { of: own });
export const kindButton = button("segments.kind", { of: own, kind, page });
const value = z.string().regex(/^[\w-]{1,24}$/);
export const putButton = button("segments.put", { of: own, kind, value });
export const cutButton = button("segments.cut", { of: own, kind, value });
/** «⌨️ Своё число» of a kind that takes numbers. */
export const typeNumberButton = button("segments.type", { of: own, kind });
export const editButton = button("segments.edit", { of: own });
export const itemButton = button("segments.item", { of: own, n: carry.page, rev });
export const turns = ["not", "off", "joint", "d90", "d183", "d365", "ever"] as const;
export const turnButton = button("segments.turn", { of: own, n: carry.page, rev, how: z.enum(turns) });
