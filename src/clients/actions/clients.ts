import { addClientWith } from "./add-client.ts";
import { addNoteWith } from "./add-note.ts";
import { addVisitorWith } from "./add-visitor.ts";
import { answerHandOverWith } from "./answer-hand-over.ts";
import { askHandOverWith, offerClientWith } from "./ask-hand-over.ts";
import { assignClientWith } from "./assign-client.ts";
import { attachFileWith } from "./attach-file.ts";
import { addPhoneWith, removePhoneWith } from "./change-phones.ts";
import type { ClientsDeps } from "./deps.ts";
import {
  addDateWith,
  addEmailWith,
  addTagWith,
  editClientWith,
  removeDateWith,
  removeEmailWith,
  removeTagWith,
} from "./edit-client.ts";
import { escalateHandOversWith } from "./escalate-hand-overs.ts";
import { findClientsWith } from "./find-clients.ts";
import { findFilesWith } from "./find-files.ts";
import { findOwnClientsWith } from "./find-own-clients.ts";
import { findPhoneHolderWith } from "./find-phone-holder.ts";
import { getClientCardWith } from "./get-client-card.ts";
import { getHandOverWith } from "./get-hand-over.ts";
import { getHistoryWith } from "./get-history.ts";
import { getHistoryLineWith } from "./get-history-line.ts";
import { handOverClientsWith } from "./hand-over-clients.ts";
import { markGrievedWith } from "./mark-grieved.ts";
import { markLostWith } from "./mark-lost.ts";
import { noteFactWith, recountClientWith } from "./note-fact.ts";
import { noteGrievanceWith } from "./note-grievance.ts";
import { noteScoreWith } from "./note-score.ts";
import { addOwnDateWith, changeOwnBirthdayWith, getOwnDatesWith, removeOwnDateWith } from "./own-dates.ts";
import { findOwnNameWith } from "./own-name.ts";
import { passStepWith } from "./pass-step.ts";
import { recentClientsWith } from "./recent-clients.ts";
import { reopenLeadWith } from "./reopen-lead.ts";
import { revealPhoneWith } from "./reveal-phone.ts";
import { setDoNotDisturbWith } from "./set-do-not-disturb.ts";
import { settleGrievanceWith } from "./settle-grievance.ts";
import { stornoFactWith } from "./storno-fact.ts";
import { takeClientWith } from "./take-client.ts";
import { type UndoAddPart, undoAddClientWith } from "./undo-add-client.ts";
import { undoFactWith } from "./undo-fact.ts";
import { viewClientsWith } from "./view-clients.ts";

export type Clients = ReturnType<typeof clientsWith>;

/** Everything that can be done with clients, over one set of dependencies. */
export function clientsWith(deps: ClientsDeps & { undoAddParts: readonly UndoAddPart[] }) {
  return {
    addClient: addClientWith(deps),
    undoAddClient: undoAddClientWith(deps),
    getClientCard: getClientCardWith(deps),
    getHistory: getHistoryWith(deps),
    getHistoryLine: getHistoryLineWith(deps),
    revealPhone: revealPhoneWith(deps),
    findClients: findClientsWith(deps),
    findOwnClients: findOwnClientsWith(deps),
    findPhoneHolder: findPhoneHolderWith(deps),
    recentClients: recentClientsWith(deps),
    viewClients: viewClientsWith(deps),
    addNote: addNoteWith(deps),
    attachFile: attachFileWith(deps),
    findFiles: findFilesWith(deps),
    editClient: editClientWith(deps),
    addPhone: addPhoneWith(deps),
    removePhone: removePhoneWith(deps),
    addEmail: addEmailWith(deps),
    removeEmail: removeEmailWith(deps),
    addTag: addTagWith(deps),
    removeTag: removeTagWith(deps),
    addDate: addDateWith(deps),
    removeDate: removeDateWith(deps),
    setDoNotDisturb: setDoNotDisturbWith(deps),
    markLost: markLostWith(deps),
    markGrieved: markGrievedWith(deps),
    settleGrievance: settleGrievanceWith(deps),
    reopenLead: reopenLeadWith(deps),
    passStep: passStepWith(deps),
    addVisitor: addVisitorWith(deps),
    noteGrievance: noteGrievanceWith(deps),
    noteScore: noteScoreWith(deps),
    takeClient: takeClientWith(deps),
    assignClient: assignClientWith(deps),
    askHandOver: askHandOverWith(deps),
    offerClient: offerClientWith(deps),
    getHandOver: getHandOverWith(deps),
    answerHandOver: answerHandOverWith(deps),
    escalateHandOvers: escalateHandOversWith(deps),
    handOverClients: handOverClientsWith(deps),
    findOwnName: findOwnNameWith(deps),
    getOwnDates: getOwnDatesWith(deps),
    changeOwnBirthday: changeOwnBirthdayWith(deps),
    addOwnDate: addOwnDateWith(deps),
    removeOwnDate: removeOwnDateWith(deps),
    undoFact: undoFactWith(deps),
    stornoFact: stornoFactWith(deps),
    noteFact: noteFactWith(deps),
    recountClient: recountClientWith(deps),
  };
}
