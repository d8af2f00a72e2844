/**
 * What the last night called a client who bought within two years; relative to the rest of the base, so it is written
 * by the ranking alone and never by a fact. `at` is the local ISO day of that night.
 */
export interface Ranked {
  rating: Rating;
  r: Score;
  f: Score;
  m: Score;
  rfm: RfmWord;
  vip?: true;
  proven?: true;
  pace: Pace;
  at: string;
}

export type Rating = "A" | "B" | "C" | "D" | "E";
export type Score = 1 | 2 | 3 | 4 | 5;
export type Pace = "frequent" | "cyclic" | "rare";
export type RfmWord =
  | "champions"
  | "loyal"
  | "potential-loyalist"
  | "new"
  | "promising"
  | "need-attention"
  | "about-to-sleep"
  | "cant-lose"
  | "at-risk"
  | "hibernating";
