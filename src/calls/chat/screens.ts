import type { StaffContext } from "../../platform/telegram/context.ts";
import { handleCallLineWith, readCallLineWith } from "./call-line.ts";
import { startCall } from "./calls.composer.ts";
import type { CallsChatDeps } from "./deps.ts";
import { handleForeignContactWith } from "./foreign.ts";
import { handleFreshWordsWith } from "./fresh-words.ts";
import { showOutcome } from "./outcome.composer.ts";
import { planCallbackWith } from "./plan-callback.ts";
import { showCall } from "./saved.composer.ts";
import { showToday, showWeek } from "./today.composer.ts";

export type CallScreens = ReturnType<typeof callScreensWith>;

/** What other slices and the router of free text open here. */
export function callScreensWith(deps: CallsChatDeps) {
  return {
    startCall,
    showToday: (ctx: StaffContext) => showToday(deps, ctx),
    showWeek: (ctx: StaffContext) => showWeek(deps, ctx),
    showOutcome: (ctx: StaffContext, clientId: string) => showOutcome(deps, ctx, clientId),
    /** The page of one contact. */
    showCall: (ctx: StaffContext, callId: string) => showCall(deps, ctx, callId),
    /** Asks when to call back; with a local ISO day sets it at once. */
    planCallback: planCallbackWith(deps),
    startForeignContact: handleForeignContactWith(deps),
    /** The text right after a saved contact is about it; false: it is something else. */
    takeFreshWords: handleFreshWordsWith(deps),
    /** An outcome in one line; undefined: the text is a note. */
    readLine: readCallLineWith(deps),
    handleLine: handleCallLineWith(deps),
  };
}
