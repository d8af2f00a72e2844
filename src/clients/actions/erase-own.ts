import type { ErasePart } from "../rules/subject-parts.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { erasedModel, keptFields } from "../store/erased.model.ts";
import { handOverModel } from "../store/handover.model.ts";
import { noteModel } from "../store/note.model.ts";
import { releasePhones } from "../store/phone-register.ts";
import type { ClientsDeps } from "./deps.ts";

/**
 * The clients' share in erasing a person: his card goes, his numbers are free, what was typed about him is dropped.
 * What happened to him stays without words, for the figures of its day.
 */
export function eraseCardWith({ mongo, now }: Pick<ClientsDeps, "mongo" | "now">): ErasePart {
  return {
    async erase({ clientId }) {
      const record = await clientModel(mongo).findById(clientId).lean<ClientRecord>();
      await noteModel(mongo).updateMany({ clientId }, { $unset: { sealed: 1, "plain.fileId": 1 } });
      await handOverModel(mongo).deleteMany({ clientId, state: "open" });
      if (record === null) return;
      await releasePhones(
        mongo,
        clientId,
        record.phones.map(({ key }) => key),
      );
      const kept = keptFields.flatMap((field) =>
        record[field] === undefined ? [] : [[field, record[field]]],
      );
      const row = { _id: clientId, erasedAt: now().toJSDate(), ...Object.fromEntries(kept) };
      await erasedModel(mongo).insertMany([row], { lean: true });
      await clientModel(mongo).deleteOne({ _id: clientId });
    },
  };
}
