import type { ClientRecord } from "../../clients/index.ts";

type Reached = Partial<Pick<ClientRecord, "reach" | "consents">>;

/**
 * The steps of the standards that the bot does for this client by itself, because he said yes to them: they are no
 * task of a seller any more. An offer only where it may be made; calls always stay tasks.
 */
export function stepsOfBot(
  { reach, consents = [] }: Reached,
  { comeBack, withoutAdvertising }: { comeBack: { on: boolean }; withoutAdvertising: boolean },
): ReadonlySet<string> {
  if (reach === undefined || reach.blocked) return new Set();
  const renews = comeBack.on && consents.includes("renew");
  return new Set([
    ...(consents.includes("birthday") ? ["birthday-wish"] : []),
    ...(renews ? ["newbie-offer", "fan-offer", "sleeping-ask"] : []),
    ...(renews && consents.includes("promo") && !withoutAdvertising ? ["sleeping-offer"] : []),
  ]);
}
