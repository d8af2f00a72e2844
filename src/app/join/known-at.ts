import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Team } from "../wire/team.ts";

/** Who of the team has that account, in the language he reads; without an actor he may not work now. */
export function knownAtWith({ findActor }: Pick<Team, "findActor">) {
  return async function knownAt(telegramId: number): Promise<{ actor?: Actor; locale: Locale } | undefined> {
    const known = await findActor(telegramId);
    return known && { locale: known.locale ?? "ru", ...(known.actor && { actor: known.actor }) };
  };
}
