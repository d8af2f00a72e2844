import type { ClientView } from "../rules/client-view.ts";
import { isGrieved } from "../rules/grievance.ts";
import type { ClientRecord } from "../store/client.model.ts";
import { type NoteRecord, noteModel } from "../store/note.model.ts";
import { factFrom } from "../store/note-facts.ts";
import type { ClientsDeps } from "./deps.ts";
import { maskedFact } from "./view-client.ts";

/** What a returner's card says of his grievance, with the words of whoever noted it. */
export async function openGrievance(
  { mongo, vault }: Pick<ClientsDeps, "mongo" | "vault">,
  record: ClientRecord,
  country: string,
): Promise<Pick<ClientView, "grievance">> {
  const latest = isGrieved(record) ? record.grievances.at(-1) : undefined;
  if (latest === undefined) return {};
  const row = await noteModel(mongo).findById(latest.id).lean<NoteRecord>();
  const fact = row && maskedFact(factFrom(vault, row), country);
  const words = fact?.kind === "grievance" ? fact.words : undefined;
  return { grievance: { at: latest.at, why: latest.why, ...(words === undefined ? {} : { words }) } };
}
