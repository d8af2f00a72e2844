import { quietUntil } from "../../calls/index.ts";
import type { Now } from "../../shared/now.ts";
import type { Shop } from "../wire/shop.ts";

/** The end of the staff's quiet hours, when they are now. */
export function quietUntilWith({ now, getShop }: { now: Now } & Pick<Shop, "getShop">) {
  return async function endOfQuiet(): Promise<Date | undefined> {
    const { zone, staffQuiet } = await getShop();
    return quietUntil(now().setZone(zone), staffQuiet)?.toJSDate();
  };
}
