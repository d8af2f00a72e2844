import type { Card } from "./card.ts";
import type { Contact, Note } from "./client-fact.ts";
import type { Grievance } from "./grievance.ts";
import type { LastScore, Purpose } from "./reach.ts";
import type { ClientStatus, LeadStage } from "./status.ts";
import type { OpenCallback, Summary } from "./summary.ts";

/** A client as a line of a list. `phoneEnd`: the last two digits. */
export interface ClientRow {
  id: string;
  code: string;
  rev: number;
  title?: string;
  kind: Card["kind"];
  status: ClientStatus;
  /** Of a lead. */
  stage?: LeadStage;
  /** The step that a lead has come to. */
  leadStep?: string;
  phoneEnd?: string;
  responsible: string | null;
  responsibleName?: string;
  nextCallback?: OpenCallback;
  doNotDisturb: boolean;
  demo: boolean;
}

/** A client as his card shows him: no number, no address in full, also none inside of the words. */
export interface ClientView extends ClientRow, Omit<Card, "kind" | "doNotDisturb"> {
  /** Which of `phones` proved to be somebody else's. */
  deadPhones: boolean[];
  createdAt: Date;
  /** Registration: the first purchase. */
  firstPurchaseAt?: Date;
  lastPurchase?: { at: Date; what: string; amountKopecks: number };
  purchases: number;
  totalKopecks: number;
  purchaseDays: number;
  /** What other slices tell the client's worth from. */
  buying?: Pick<
    Summary,
    | "days"
    | "months"
    | "purchaseDays"
    | "firstPurchaseAt"
    | "lastPurchaseAt"
    | "productCycleDays"
    | "sleepsAt"
    | "grievedAt"
  >;
  lost?: NonNullable<Summary["lost"]>;
  /** Of a returner: since when, and the words of whoever noted it. */
  grievance?: Pick<Grievance, "at" | "why"> & { words?: string };
  workedAt?: Date;
  sleepsAt?: Date;
  missedInARow: number;
  callbacks: OpenCallback[];
  lastNote?: Note;
  lastContact?: Contact;
  /** He joined: since then he may be written to about `consents`; `blocked`: he stopped the bot. */
  joined?: { at: Date; blocked: boolean };
  consents: Purpose[];
  lastScore?: LastScore;
  rights: CardRights;
}

/** What the actor may do here: the buttons of the card. The actions ask again. */
export interface CardRights {
  reveal: boolean;
  log: boolean;
  note: boolean;
  edit: boolean;
  vip: boolean;
  take: boolean;
  askHandOver: boolean;
  handOver: boolean;
  assign: boolean;
  grieve: boolean;
  settle: boolean;
}

/** «i···@mail.ru» */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, 1)}···${email.slice(at)}`;
}
