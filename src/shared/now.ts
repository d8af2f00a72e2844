import type { DateTime } from "luxon";

/** The program's clock, in UTC. Rules and actions take it, or the instant it gave, as an argument. */
export type Now = () => DateTime;
