import type { Birthday } from "../rules/card.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import { byTime } from "../rules/fact-order.ts";
import type { DataPart, DataSection } from "../rules/subject-parts.ts";
import { cardOf } from "../store/card-fields.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import type { ClientsDeps } from "./deps.ts";

type Row = DataSection["rows"][number];

/**
 * What the clients keep of a person: his card in full, the dates, what was noted and which files. Of other people
 * nothing but whom he himself named.
 */
export function cardDataWith({ mongo, vault }: Pick<ClientsDeps, "mongo" | "vault">): DataPart {
  const own = ownFactsWith({ mongo, vault });
  return {
    async dataOf({ clientId }) {
      const record = await clientModel(mongo).findById(clientId).lean<ClientRecord>();
      if (record === null) return [];
      const facts = (await own.factsOf(clientId)).sort(byTime);
      const files = facts.filter((fact) => fact.kind === "file");
      const others = facts.filter((fact) => fact.kind !== "file");
      return [
        { key: "card", rows: [cardRow(cardOf(vault, record), record)] },
        { key: "dates", rows: record.relatives.map((relative) => dateRow(relative)) },
        { key: "notes", rows: others.map(noteRow) },
        {
          key: "files",
          rows: files.map((file) => ({ ...stampOf(file), kind: file.fileKind, words: file.words })),
        },
      ].filter(({ rows }) => rows.length > 0);
    },
  };
}

function cardRow(card: ReturnType<typeof cardOf>, record: ClientRecord): Row {
  const { phones, emails, tags, birthday, relatives: _own, referredBy, wallet, ...plain } = card;
  return {
    ...plain,
    phones: phones.join(", "),
    emails: emails.join(", "),
    tags: tags.join(", "),
    birthday: birthday && dayOf(birthday),
    walletKopecks: wallet?.kopecks,
    referred: referredBy === undefined ? undefined : true,
    createdAt: record.createdAt.toISOString(),
    joinedAt: record.reach?.joinedAt.toISOString(),
    telegram: record.reach?.chatId,
    purchases: record.purchases,
    totalKopecks: record.totalKopecks,
    rating: record.ranked?.rating,
    score: record.lastScore?.score,
  };
}

function dateRow({ role, name, day, month }: ClientRecord["relatives"][number]): Row {
  return { role, name, date: dayOf({ day, month }) };
}

function noteRow(fact: ClientFact): Row {
  const row: Row = { ...stampOf(fact), kind: fact.kind };
  if ("words" in fact && fact.words !== undefined) row.words = fact.words;
  if (fact.kind === "refusal") row.reason = fact.reasonId;
  if (fact.kind === "grievance") row.reason = fact.why;
  // Who has recommended him is another person.
  if (fact.kind === "edited" && fact.field !== "referredBy")
    Object.assign(row, { field: fact.field, before: fact.before, after: fact.after });
  return row;
}

function stampOf({ at }: ClientFact): Row {
  return { at: at.toISOString() };
}

function dayOf({ day, month, year }: Birthday): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return [two(day), two(month), ...(year === undefined ? [] : [year])].join(".");
}
