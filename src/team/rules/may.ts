import type { Actor, Role } from "../../shared/actor.ts";

/**
 * What the deed is done to. Say what you know: what is left out never opens a door.
 * Ids are member ids. `responsible`: of the client; null = nobody's client. `by`: who made the fact.
 * `sameDay`: the fact was made on this day of the shop. `shared`: the shop's clients are «общие».
 * `borrowedBy`: who took a colleague's callback and sees the card until it is closed.
 * `offeredTo`: to whom a client or a callback is being handed over.
 */
export interface Subject {
  responsible?: string | null;
  by?: string;
  sameDay?: boolean;
  shared?: boolean;
  borrowedBy?: string;
  offeredTo?: string;
}

export type Deed = keyof typeof deeds;

/** May this member do this to that? Denied unless a row of the table opens it. See rules.md, "Who may". */
export function may(actor: Actor, deed: Deed, subject: Subject = {}): boolean {
  const opened = deeds[deed]?.[actor.role] ?? nothing;
  return opened.some((scope) => scopes[scope](actor.memberId, subject));
}

const scopes = {
  any: () => true,
  own: (me: string, { responsible }: Subject) => responsible === me,
  foreign: (me: string, { responsible }: Subject) => typeof responsible === "string" && responsible !== me,
  nobody: (_me: string, { responsible }: Subject) => responsible === null,
  shared: (_me: string, { shared }: Subject) => shared === true,
  borrowed: (me: string, { borrowedBy }: Subject) => borrowedBy === me,
  offered: (me: string, { offeredTo }: Subject) => offeredTo === me,
  mine: (me: string, { by }: Subject) => by === me,
  "mine-today": (me: string, { by, sameDay }: Subject) => by === me && sameDay === true,
} as const;

export type Scope = keyof typeof scopes;
type Row = Record<Role, readonly Scope[]>;

const nothing: readonly Scope[] = [];
const everyone: Row = { seller: ["any"], owner: ["any"] };
const ownerOnly: Row = { seller: nothing, owner: ["any"] };
const sellerWhen = (...seller: Scope[]): Row => ({ seller, owner: ["any"] });

export const deeds = {
  "client.see": sellerWhen("own", "nobody", "borrowed", "shared"),
  "client.search": everyone,
  "client.create": everyone,
  "client.edit": sellerWhen("own"),
  "client.stage": sellerWhen("own", "borrowed"),
  "client.note": sellerWhen("own", "borrowed"),
  "client.file": sellerWhen("own", "borrowed"),
  "client.reveal": sellerWhen("own", "borrowed"),
  "client.take": sellerWhen("nobody"),
  "client.hand-over": sellerWhen("own"),
  "client.ask-hand-over": sellerWhen("foreign"),
  "client.accept-hand-over": sellerWhen("offered"),
  "client.assign": ownerOnly,
  "client.undo": sellerWhen("mine"),

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

  "today.see": everyone,
  "report.see": ownerOnly,

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
