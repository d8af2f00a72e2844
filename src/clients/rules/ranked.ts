/**
 * What the last night called a client who bought within two years; relative to the rest of the base, so it is written
 * by the ranking alone and never by a fact. `at` is the local ISO day of that night.
 */
export interface Ranked {
  rating: "A" | "B" | "C" | "D" | "E";
  r: Score;
  f: Score;
  m: Score;
  rfm:
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
  vip?: true;
  proven?: true;
  pace?: "frequent" | "cyclic" | "rare";
  at: string;
}

type Score = 1 | 2 | 3 | 4 | 5;
