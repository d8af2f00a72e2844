import { inTransaction } from "../../platform/mongo/transaction.ts";
import { newId } from "../../shared/id.ts";
import { readCard } from "../rules/card-values.ts";
import { publicCodeFrom } from "../rules/public-code.ts";
import { clientModel } from "../store/client.model.ts";
import { noteModel } from "../store/note.model.ts";
import { noteFrom } from "../store/note-facts.ts";
import { findHeld, holdPhones } from "../store/phone-register.ts";
import type { ClientsDeps } from "./deps.ts";
import { factsOf, newRecord } from "./new-record.ts";

/** Who shared his own contact: Telegram vouches that the number is his. */
export interface Visitor {
  /** E.164. */
  phone: string;
  name?: string;
  /** Where he learned of the shop, and who recommended it: said of a new lead only. */
  source?: string;
  referredBy?: string;
  requestKey: string;
}

/**
 * The client whose number it is, or a new lead that is nobody's yet, in the caller's transaction. Undefined: the
 * number is not one, or several people hold it and nobody knows which of them this is.
 */
export function addVisitorWith(deps: Pick<ClientsDeps, "mongo" | "vault" | "now" | "policy" | "leaveTrace">) {
  const { mongo, vault } = deps;

  return function addVisitor({ phone, requestKey, ...known }: Visitor): Promise<string | undefined> {
    return inTransaction(mongo, async () => {
      const [held] = await findHeld(mongo, [vault.indexKey(phone)]);
      if (held !== undefined) return held.holders.length === 1 ? held.holders[0] : undefined;
      const { name: _name, ...nameless } = known;
      const card = readCard({ ...known, phones: [phone] }) ?? readCard({ ...nameless, phones: [phone] });
      if (card === undefined) return undefined;

      const draft = { input: { requestKey }, card, at: deps.now().toJSDate(), code: publicCodeFrom(newId()) };
      const record = newRecord(deps, draft, await deps.policy());
      await holdPhones(
        mongo,
        record._id,
        record.phones.map(({ key }) => key),
        [],
      );
      await clientModel(mongo).insertMany([record], { lean: true });
      const notes = factsOf(draft).map((fact) => noteFrom(vault, record._id, fact));
      await noteModel(mongo).insertMany(notes, { lean: true });
      await deps.leaveTrace("client", "client.add", { kind: "client", id: record._id });
      return record._id;
    });
  };
}
