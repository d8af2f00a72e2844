import type { Mongo } from "../../src/platform/mongo/connect.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { standardSettings } from "../../src/team/rules/member.ts";
import { memberIdOf, seatMember } from "../../src/team/store/member.ts";

/** An owner and so many sellers, with the rules accepted. */
export async function seatStaff(mongo: Mongo, sellers: number): Promise<[owner: Actor, ...sellers: Actor[]]> {
  const owner = actorAt(0);
  const hired = Array.from({ length: sellers }, (_, place) => actorAt(place + 1));
  for (const { telegramId, role, name } of [owner, ...hired]) {
    const at = new Date();
    const acceptedRules = { version: 1, sha256: "0".repeat(64), at };
    await seatMember(mongo, {
      telegramId,
      role,
      name,
      locale: "ru",
      settings: standardSettings,
      at,
      acceptedRules,
    });
  }
  return [owner, ...hired];
}

function actorAt(place: number): Actor {
  const telegramId = 1_000 + place;
  const role = place === 0 ? "owner" : "seller";
  return { memberId: memberIdOf(telegramId), telegramId, role, name: `Продавец ${place}` };
}
