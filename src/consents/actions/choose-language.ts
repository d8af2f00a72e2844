import { clientModel } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Locale } from "../../shared/locale.ts";
import { accountModel } from "../store/account.model.ts";

/** A client chooses the language he is spoken and written to in. Of a stranger nothing is kept: false. */
export function chooseLanguageWith({ mongo }: { mongo: Mongo }) {
  return async function chooseLanguage({ telegramId, clientId }: Guest, locale: Locale): Promise<boolean> {
    if (clientId === undefined) return false;
    return inTransaction(mongo, async () => {
      await accountModel(mongo).updateOne({ _id: String(telegramId) }, { $set: { locale } });
      const chosen = await clientModel(mongo).updateOne(
        { _id: clientId, "reach.chatId": telegramId },
        { $set: { "reach.locale": locale } },
      );
      return chosen.matchedCount === 1;
    });
  };
}
