import type { Actor } from "../../shared/actor.ts";
import { type Deed, deeds, type Scope } from "./deeds.ts";

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

/** May this member do this to that? Denied unless a row of the table opens it. See rules.md, "Who may". */
export function may(actor: Actor, deed: Deed, subject: Subject = {}): boolean {
  const opened = deeds[deed]?.[actor.role] ?? [];
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
} satisfies Record<Scope, (me: string, subject: Subject) => boolean>;
