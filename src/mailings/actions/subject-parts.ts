import { DateTime } from "luxon";
import type { DataPart, ErasePart } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { type ComeBackRecord, comeBackModel } from "../store/come-back.model.ts";
import { giftModel } from "../store/gift.model.ts";
import { placeOf } from "./answer-come-back.ts";
import type { MailingsDeps } from "./deps.ts";

/** What greetings and come-backs keep of a person goes with him. */
export function eraseComeBacksWith({ mongo }: { mongo: Mongo }): ErasePart {
  return {
    async erase({ clientId }) {
      await comeBackModel(mongo).deleteMany({ clientId });
      await giftModel(mongo).deleteMany({ clientId });
    },
  };
}

/** What he was reminded of and what he answered. */
export function comeBackDataWith({ mongo, vault }: Pick<MailingsDeps, "mongo" | "vault">): DataPart {
  return {
    async dataOf({ clientId }) {
      const rows = await comeBackModel(mongo).find({ clientId }).sort({ at: 1 }).lean<ComeBackRecord[]>();
      const reminders = rows.map(({ _id, step, at, words }) => ({
        ...{ step, at: DateTime.fromJSDate(at).toUTC().toISO() },
        ...(words === undefined ? {} : { words: vault.open(words, placeOf(_id)) }),
      }));
      return [{ key: "reminders", rows: reminders }];
    },
  };
}
