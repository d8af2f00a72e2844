import type { InlineKeyboard } from "grammy";
import type { ClientView } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Touches } from "../actions/touches.ts";

/** What the screens of tasks and standards need: their own actions, and steps of other slices. */
export interface TouchesChatDeps extends Omit<Touches, "planTasks"> {
  /** Masked, by id; those that the actor may not see are missing. */
  viewClients: (actor: Actor, clientIds: readonly string[]) => Promise<Map<string, ClientView>>;
  showCard: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  /** Sends the number as a message of its own; traced. */
  revealPhone: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  /** Puts the way back to the settings. */
  onSettings: (keyboard: InlineKeyboard, t: Translate) => InlineKeyboard;
}
