import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Scene } from "./client-line.ts";
import type { CallsChatDeps } from "./deps.ts";

/** Whoever acts, in his words. */
export interface Speaker {
  actor: Actor;
  t: Translate;
}

export type SceneDeps = Pick<CallsChatDeps, "now" | "shop" | "viewClients">;

/** What a screen about one client is made with. */
export async function sceneOf(deps: SceneDeps, { actor, t }: Speaker, clientId: string): Promise<Scene> {
  const [shop, views] = await Promise.all([deps.shop(), deps.viewClients(actor, [clientId])]);
  return { t, now: deps.now().setZone(shop.zone), client: views.get(clientId), shop };
}
