import type { Role } from "../../shared/actor.ts";

/** How the member stands to what the deed is done to; see `Subject` in may.ts. */
export type Scope =
  | "any"
  | "own"
  | "foreign"
  | "nobody"
  | "shared"
  | "borrowed"
  | "offered"
  | "mine"
  | "mine-today";

export type Deed = keyof typeof deeds;

type Row = Record<Role, readonly Scope[]>;

const nothing: readonly Scope[] = [];
const everyone: Row = { seller: ["any"], owner: ["any"] };
const ownerOnly: Row = { seller: nothing, owner: ["any"] };
const sellerWhen = (...seller: Scope[]): Row => ({ seller, owner: ["any"] });

/** Every deed of the shop, and to what each role may do it; what is not here is denied. Source: rules.md, "Who may". */
export const deeds = {
  "client.see": sellerWhen("own", "nobody", "borrowed", "shared"),
  "client.search": everyone,
  "client.create": everyone,
  "client.edit": sellerWhen("own"),
  "client.vip": ownerOnly,
  "client.stage": sellerWhen("own", "borrowed"),
  "client.note": sellerWhen("own", "borrowed"),
  "client.file": sellerWhen("own", "borrowed"),
  "client.reveal": sellerWhen("own", "borrowed"),
  "client.take": sellerWhen("nobody"),
  "client.hand-over": sellerWhen("own"),
  "client.ask-hand-over": sellerWhen("foreign"),
  "client.accept-hand-over": sellerWhen("offered"),
  "client.assign": ownerOnly,
  "client.grieve": sellerWhen("own"),
  "client.settle-grievance": ownerOnly,
  "client.undo": sellerWhen("mine"),
  "client.storno": sellerWhen("mine-today"),

  "contact.log": sellerWhen("own", "borrowed"),
  // Who was told the full number at the counter may log; dialogues.md §3.3.
  "contact.log-foreign": sellerWhen("foreign", "nobody"),
  "contact.edit": sellerWhen("mine"),
  "contact.undo": sellerWhen("mine"),

  "callback.set": sellerWhen("own", "borrowed"),
  "callback.snooze": sellerWhen("own", "borrowed"),
  "callback.close": sellerWhen("own", "borrowed"),
  "callback.hand-over": sellerWhen("own", "borrowed"),
  "callback.take": sellerWhen("offered"),
  "callback.undo": sellerWhen("mine"),

  "sale.log": sellerWhen("own", "borrowed"),
  "sale.log-foreign": sellerWhen("foreign", "nobody"),
  "sale.file": sellerWhen("own", "borrowed", "mine"),
  "sale.undo": sellerWhen("mine"),
  "sale.storno": sellerWhen("mine-today"),

  "link.give": sellerWhen("own"),
  "link.match": sellerWhen("own", "nobody"),
  "link.make": ownerOnly,
  "order.take": sellerWhen("own", "nobody", "offered"),
  "order.answer": sellerWhen("own", "offered"),
  "complaint.answer": sellerWhen("offered"),
  "complaint.assign": ownerOnly,
  "mailing.make": ownerOnly,
  "client.erase": ownerOnly,

  "today.see": everyone,
  "task.do": sellerWhen("mine"),
  "standard.change": ownerOnly,
  "plan.set": ownerOnly,
  "plan.see-own": everyone,
  "report.see": ownerOnly,
  "report.export": ownerOnly,
  // A seller has the groups over his own clients.
  "segment.see": everyone,
  "segment.make": ownerOnly,
  "segment.hand-out": ownerOnly,
  "segment.export": ownerOnly,

  "staff.see": ownerOnly,
  "staff.invite": ownerOnly,
  "staff.rename": ownerOnly,
  "staff.pause": ownerOnly,
  "staff.dismiss": ownerOnly,
  "rules.replace": ownerOnly,
  "shop.settings": ownerOnly,
  "shop.products": ownerOnly,
  "own.settings": everyone,
  "own.holiday": everyone,
} satisfies Record<string, Row>;
