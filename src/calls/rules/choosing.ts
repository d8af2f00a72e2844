/**
 * What a chosen time is for: a call to a client (`plan`), the outcome «перезвонить» from his card (`again`) or
 * from a reminder (`later`), another time of a callback (`move`), the next step of a contact (`next`).
 */
export const purposes = ["plan", "again", "later", "move", "next"] as const;
export type Purpose = (typeof purposes)[number];

/** `id`: of the client, the callback or the contact; `rev`: the callback's, else the second of the first screen. */
export interface Choosing {
  why: Purpose;
  id: string;
  rev: number;
}
