import { factId } from "../../shared/id.ts";

/** From so many sleepers up a share of them gets nothing, so that the shop sees what its messages bring. */
export const sleepersForHoldOut = 200;
const share = 10;

/** Whether a client is of the tenth that gets nothing in this quarter: always the same answer. `day` is ISO. */
export function isHeldOut(clientId: string, day: string): boolean {
  const quarter = `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const drawn = factId(`${clientId} ${quarter}`, "hold-out");
  return Buffer.from(drawn, "base64url").readUInt32BE(0) % share === 0;
}

export interface Returned {
  of: number;
  returned: number;
}

/** No percent of fewer than this: it would say more than there is. */
const enough = 10;

export function percentOf({ of, returned }: Returned): number | undefined {
  return of < enough ? undefined : Math.round((100 * returned) / of);
}
