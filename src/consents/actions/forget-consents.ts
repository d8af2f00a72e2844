import type { DataPart, ErasePart } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { accountModel } from "../store/account.model.ts";
import { consentProofModel, consentsOf } from "../store/consent.model.ts";
import { linkModel } from "../store/link.model.ts";

/**
 * The consents' share in erasing a person: his account, his links and every proof go; the rows of the ledger stay
 * under an id that leads nowhere any more.
 */
export function eraseConsentsWith({ mongo }: { mongo: Mongo }): ErasePart {
  return {
    async erase({ clientId, chatId }) {
      await consentProofModel(mongo).deleteMany({ clientId });
      await accountModel(mongo).deleteMany({ clientId });
      await linkModel(mongo).deleteMany({ clientId });
      if (chatId === undefined) return;
      await consentProofModel(mongo).deleteMany({ telegramId: chatId });
      await accountModel(mongo).deleteOne({ _id: String(chatId) });
      await linkModel(mongo).deleteMany({ usedBy: String(chatId) });
    },
  };
}

/** What the consents keep of a person: what he said, when and to which text. */
export function consentsDataWith({ mongo }: { mongo: Mongo }): DataPart {
  return {
    async dataOf({ clientId }) {
      const rows = (await consentsOf(mongo, clientId))
        .sort((one, other) => one.at.getTime() - other.at.getTime())
        .map(({ at, purpose, decision, textId }) => ({
          at: at.toISOString(),
          purpose,
          decision,
          text: textId,
        }));
      return rows.length === 0 ? [] : [{ key: "consents", rows }];
    },
  };
}
