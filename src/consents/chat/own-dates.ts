import type { GuestContext } from "../../platform/telegram/context.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { datesScreen } from "./dates.view.ts";
import type { GuestChatDeps } from "./home-deps.ts";

/** His dates as a screen, with what was just done above them. Undefined: he is no client any more. */
export async function ownDatesScreen(
  deps: Pick<GuestChatDeps, "getOwnDates" | "shop" | "parts">,
  { t }: Pick<GuestContext, "t">,
  clientId: string,
  said?: string,
): Promise<Screen | undefined> {
  const dates = await deps.getOwnDates(clientId);
  if (dates === undefined) return undefined;
  const days = (await deps.shop()).greetings.datesDaysBefore;
  return datesScreen(t, dates, { parts: deps.parts, days, ...(said === undefined ? {} : { said }) });
}
