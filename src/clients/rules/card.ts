import type { Names } from "./names.ts";

type ClientKind = "person" | "company" | "partner" | "supplier";
export type Sex = "male" | "female";

/** A date a year may be missing from. Months and days count from 1. */
export interface Birthday {
  day: number;
  month: number;
  year?: number;
}

/** A relative or a friend whose date is kept: «муж Олег, 3 мая». */
export interface Relative {
  role: string;
  name?: string;
  day: number;
  month: number;
}

export type Potential = 1 | 2 | 3 | 4 | 5;

/** What a client spends a year on what the shop sells, by his own words; `at`: the local ISO day he was asked. */
export interface Wallet {
  kopecks: number;
  at: string;
}

/** What people write down about a client, in clear. Phones are E.164, the first one is called. */
export interface Card extends Names {
  phones: string[];
  emails: string[];
  /** Telegram name without «@», small letters. */
  username?: string;
  birthday?: Birthday;
  sex?: Sex;
  /** The sex was read from the patronymic, nobody said it yet. */
  sexProposed?: true;
  city?: string;
  /** The client's own IANA zone, when it is not the shop's. */
  zone?: string;
  kind: ClientKind;
  preferences?: string;
  source?: string;
  tags: string[];
  referredBy?: string;
  relatives: Relative[];
  budgetKopecks?: number;
  plannedCycleDays?: number;
  /** The owner's own mark. */
  vip?: true;
  /** How much more there is to sell him, as his seller judges; rules.md §5. */
  potential?: Potential;
  wallet?: Wallet;
  doNotDisturb?: true;
}

export type CardField = Exclude<keyof Card, "sexProposed">;
