import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { openByCodeWith, sendCardWith, showCardWith } from "./card.composer.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { keepFileWith } from "./files.ts";
import { showHistoryWith } from "./history.composer.ts";
import { addNote } from "./note.ts";
import { revealWith } from "./reveal.ts";
import { saveContactWith, saveForwardWith, saveLineWith, saveVcardWith } from "./save.ts";
import { openFindWith, recentChoicesWith, searchByTailWith, searchWith, showOwn } from "./search.ts";

export type ClientScreens = ReturnType<typeof clientScreens>;

/** What the router of typed text and the other slices open of the clients. */
export function clientScreens(deps: ClientsChatDeps) {
  const reveal = revealWith(deps);
  return {
    showCard: showCardWith(deps),
    sendCard: sendCardWith(deps),
    openByCode: openByCodeWith(deps),
    showHistory: showHistoryWith(deps),
    /** «Мои клиенты». */
    showOwn: (ctx: StaffContext) => showOwn(deps, ctx),
    /** Sends the first number of a client as a message of its own; traced. */
    reveal: (ctx: StaffContext, clientId: string) => reveal(ctx, { clientId, index: 0 }),
    saveLine: saveLineWith(deps),
    saveContact: saveContactWith(deps),
    saveForward: saveForwardWith(deps),
    saveVcard: saveVcardWith(deps),
    search: searchWith(deps),
    searchByTail: searchByTailWith(deps),
    openFind: openFindWith(deps),
    recentChoices: recentChoicesWith(deps),
    keepFile: keepFileWith(deps),
    /** Keeps typed words as a note of that client. */
    noteFor: (ctx: StaffContext, clientId: string, words: string) =>
      addNote(deps, ctx, { clientId, words, requestKey: requestKeyOf(ctx, "note") }),
  };
}
