import { callsDataWith, eraseCallsWith } from "../../calls/index.ts";
import { cardDataWith, type DataPart, type ErasePart, eraseCardWith } from "../../clients/index.ts";
import * as consents from "../../consents/index.ts";
import { feedbackDataPart, feedbackErasePart } from "../../feedback/index.ts";
import { erasePointsWith, pointsDataWith } from "../../loyalty/index.ts";
import { comeBackDataWith, eraseComeBacksWith, eraseTapsWith, tapsDataWith } from "../../mailings/index.ts";
import { forgetChatWith } from "../../platform/telegram/forget-chat.ts";
import { erasePurchasesWith, findOwnPurchasesWith, purchasesDataWith } from "../../purchases/index.ts";
import { eraseTasksWith } from "../../touches/index.ts";
import type { Ground } from "./ground.ts";
import type { Team } from "./team.ts";

/** What clients do with their own data, over what every slice keeps of them. */
export function wireGuest(ground: Ground, { team }: { team: Team }) {
  const deps: consents.EraseDeps = {
    ...ground,
    eraseParts: erasePartsOf(ground),
    forgetChat: forgetChatWith(ground),
    owners: async () => (await team.findColleagues()).filter(({ role }) => role === "owner"),
  };
  return {
    getOwnData: consents.getOwnDataWith({ ...ground, dataParts: dataPartsOf(ground) }),
    findOwnPurchases: findOwnPurchasesWith(ground),
    chooseLanguage: consents.chooseLanguageWith(ground),
    eraseSelf: consents.eraseSelfWith(deps),
    async forgetStranger(chatId: number): Promise<void> {
      const subject = { clientId: noClient, chatId };
      await feedbackErasePart(ground).erase(subject);
      await consents.eraseConsentsWith(ground).erase(subject);
      await forgetChatWith(ground)(subject);
    },
    eraseClient: consents.eraseClientWith(deps),
    finishErasures: consents.finishErasuresWith(deps),
    eraseDeps: deps,
  };
}

// Nobody's id: of whoever never joined only the chat is known.
const noClient = "-";

export type WiredGuest = ReturnType<typeof wireGuest>;

/** Every slice that keeps something of a person; his card comes first. */
function dataPartsOf(ground: Ground): DataPart[] {
  return [
    cardDataWith(ground),
    purchasesDataWith(ground),
    pointsDataWith(ground),
    callsDataWith(ground),
    feedbackDataPart(ground),
    comeBackDataWith(ground),
    tapsDataWith(ground),
    consents.consentsDataWith(ground),
  ];
}

/** Every slice that keeps something of a person; the card goes last, for others look at it. */
function erasePartsOf(ground: Ground): ErasePart[] {
  return [
    eraseCallsWith(ground),
    erasePurchasesWith(ground),
    erasePointsWith(ground),
    eraseTasksWith(ground),
    eraseComeBacksWith(ground),
    eraseTapsWith(ground),
    feedbackErasePart(ground),
    consents.eraseConsentsWith(ground),
    eraseCardWith(ground),
  ];
}

/** Tells the seller of a client, or the owners of nobody's, that he asks to correct what is kept of him. */
export function tellCorrectionWith(
  { planMessages, now }: Ground,
  { findHearer, findColleagues }: Pick<Team, "findHearer" | "findColleagues">,
) {
  return async function tellCorrection({
    clientId,
    noteId,
    responsible,
  }: {
    clientId: string;
    noteId: string;
    responsible: string | null;
  }): Promise<void> {
    const hearer = responsible === null ? undefined : await findHearer(responsible);
    const hearers =
      hearer === undefined ? (await findColleagues()).filter(({ role }) => role === "owner") : [hearer];
    await planMessages(
      hearers.map(({ telegramId: chatId }) => ({
        _id: `correction:${noteId}:${chatId}`,
        kind: "guest.correction",
        ...{ chatId, subject: { clientId, noteId }, notBefore: now().toJSDate() },
      })),
    );
  };
}
