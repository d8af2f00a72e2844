/**
 * What happened to a client, in the clients' words. `at` is when it happened, `by` the member who says so;
 * `id` is the id of the row that holds the fact in its own slice.
 */
export type ClientFact = Happened & Happening;

export type ClientFactKind = Happening["kind"];

export type Contact = Happened & Extract<Happening, { kind: "contact" }>;
export type Note = Happened & Extract<Happening, { kind: "note" }>;

export type ContactOutcome =
  | "answered"
  | "no-answer"
  | "busy"
  | "callback"
  | "refused"
  | "bought"
  | "wrong-number";

/** Why a client is a returner: the staff's mark, a complaint, a low score. rules.md §2. */
export type GrievanceWhy = "mark" | "complaint" | "score";

export type OfferAnswer = "yes" | "thinking" | "no";

/** One line of a receipt: the product of the shop's list, its category's key, what that line cost the shop. */
export interface BoughtItem {
  product?: string;
  category?: string;
  amountKopecks: number;
  costKopecks?: number;
}

/** Every slice that keeps facts of clients hands one over, for recounts and the history page. */
export interface FactSource {
  factsOf(clientId: string): Promise<ClientFact[]>;
  /** The same for several clients at once, by client; whoever had no fact may be left out. */
  factsOfAll?(clientIds: readonly string[]): Promise<Map<string, ClientFact[]>>;
}

interface Happened {
  id: string;
  at: Date;
  by?: string;
}

type Happening =
  | { kind: "created"; source?: string }
  | {
      kind: "contact";
      via: "call" | "visit" | "chat";
      direction: "in" | "out";
      outcome: ContactOutcome;
      durationMinutes?: number;
      /** The key of the number that it says is dead, or lives again. */
      number?: string;
      words?: string;
      offer?: { what: string; answer: OfferAnswer };
    }
  | { kind: "refusal"; reasonId: string; words?: string; returnOn?: string }
  | { kind: "reopened" }
  /** A step of the shop that a lead has come to. */
  | { kind: "lead-step"; step: string }
  /** Asked for something by himself; `no` is the number he was told. */
  | { kind: "order"; no: number; words?: string }
  /** `day` is the shop's local ISO date of `at`; `cycleDays` the longest planned cycle among the products bought. */
  | {
      kind: "purchase";
      day: string;
      amountKopecks: number;
      what: string;
      cycleDays?: number;
      items?: BoughtItem[];
    }
  /** Takes back the fact `of`. An undo within its minute leaves no line in the history. */
  | { kind: "storno"; of: string; ofKind: string; undo?: boolean; what?: string; amountKopecks?: number }
  | { kind: "note"; words: string }
  | { kind: "file"; fileId: string; fileKind: FileKind; about: FileSubject; words?: string }
  /** Set, moved or handed over: the last one of a callback's id counts. */
  | { kind: "callback"; callbackId: string; dueAt: Date; memberId: string }
  | { kind: "callback-closed"; callbackId: string }
  | { kind: "edited"; field: string; before?: string; after?: string }
  | { kind: "handed-over"; from?: string; to?: string }
  | { kind: "grievance"; why: GrievanceWhy; words?: string }
  /** Closes the grievance whose fact is `of`. */
  | { kind: "grievance-settled"; of: string; how: "settled" | "left-in-peace" };

export type FileKind = "photo" | "document" | "voice" | "audio" | "video";

export interface FileSubject {
  kind: "client" | "call" | "purchase";
  id: string;
}

/** The fact with every free text turned by `turn`: sealed on the way in, opened on the way out. */
export function withWords<Fact extends ClientFact>(fact: Fact, turn: (text: string) => string): Fact {
  const turned: Record<string, unknown> = { ...fact };
  for (const field of ["words", "what", "before", "after"]) {
    const text = turned[field];
    if (typeof text === "string") turned[field] = turn(text);
  }
  if (fact.kind === "contact" && fact.offer) turned.offer = { ...fact.offer, what: turn(fact.offer.what) };
  return turned as Fact;
}
