import type { Mongo } from "../../src/platform/mongo/connect.ts";
import type { Vault } from "../../src/platform/vault/vault.ts";

/** What a shop on paper knows of one client. Sums are kopecks. */
interface Sheet {
  name: string;
  notes: number;
  calls: Record<string, number>;
  sales: number[];
}

/** The shop kept on paper: every fact is written down once, and the base must come to the same. */
export interface PaperShop {
  lead(phone: string, name: string): void;
  note(phone: string): void;
  call(phone: string, outcome: string): void;
  sale(phone: string, kopecks: number): void;
  facts(): number;
  /** Lines that tell what the base has lost, doubled or made up; none when it agrees. */
  differences(mongo: Mongo, vault: Vault): Promise<string[]>;
}

export function paperShop(): PaperShop {
  const sheets = new Map<string, Sheet>();
  const sheetOf = (phone: string): Sheet => {
    const sheet = sheets.get(phone);
    if (sheet === undefined) throw new Error(`Nobody on paper has ${phone}`);
    return sheet;
  };

  return {
    lead: (phone, name) => void sheets.set(phone, { name, notes: 0, calls: {}, sales: [] }),
    note(phone) {
      sheetOf(phone).notes += 1;
    },
    call(phone, outcome) {
      const { calls } = sheetOf(phone);
      calls[outcome] = (calls[outcome] ?? 0) + 1;
    },
    sale: (phone, kopecks) => void sheetOf(phone).sales.push(kopecks),
    facts: () => [...sheets.values()].reduce((sum, sheet) => sum + factsOf(sheet), 0),

    async differences(mongo, vault) {
      const found = await sheetsIn(mongo);
      const lines: string[] = [];
      for (const [phone, sheet] of sheets) {
        const key = vault.indexKey(phone);
        const [own = "nobody", ...doubles] = (found.get(key) ?? []).map(tidy);
        if (own !== tidy(sheet)) lines.push(`on paper ${tidy(sheet)}, in the base ${own}`);
        for (const double of doubles) lines.push(`once on paper, again in the base: ${double}`);
        found.delete(key);
      }
      for (const strangers of found.values()) {
        for (const stranger of strangers) lines.push(`not on paper: ${tidy(stranger)}`);
      }
      return lines;
    },
  };
}

function factsOf({ notes, calls, sales }: Sheet): number {
  return 1 + notes + sales.length + Object.values(calls).reduce((sum, count) => sum + count, 0);
}

function tidy({ name, notes, calls, sales }: Sheet): string {
  const outcomes = Object.entries(calls)
    .sort()
    .map(([outcome, count]) => `${outcome} ×${count}`);
  const sums = [...sales].sort((one, other) => one - other);
  return `${name}: notes ${notes}, calls [${outcomes.join(", ")}], sales [${sums.join(", ")}]`;
}

/** By the index key of the phone; two clients of one number stand side by side. */
async function sheetsIn(mongo: Mongo): Promise<Map<string, Sheet[]>> {
  const byId = new Map<string, Sheet>();
  const byKey = new Map<string, Sheet[]>();
  for await (const row of mongo.collection("clients").find()) {
    const sheet: Sheet = {
      name: [row.name, row.surname].filter(Boolean).join(" "),
      notes: 0,
      calls: {},
      sales: [],
    };
    byId.set(String(row._id), sheet);
    const key = (row.phones as { key: string }[])[0]?.key ?? "no phone";
    byKey.set(key, [...(byKey.get(key) ?? []), sheet]);
    const sum = await salesOf(mongo, String(row._id), sheet);
    if (sum !== row.totalKopecks) sheet.name += ` (the card says ${row.totalKopecks})`;
  }
  for await (const { clientId } of mongo.collection("notes").find({ kind: "note" })) {
    const sheet = byId.get(clientId);
    if (sheet !== undefined) sheet.notes += 1;
  }
  for await (const { clientId, outcome } of mongo.collection("calls").find()) {
    const calls = byId.get(clientId)?.calls;
    if (calls !== undefined) calls[outcome] = (calls[outcome] ?? 0) + 1;
  }
  return byKey;
}

async function salesOf(mongo: Mongo, clientId: string, sheet: Sheet): Promise<number> {
  for await (const { totalKopecks } of mongo.collection("purchases").find({ clientId })) {
    sheet.sales.push(totalKopecks);
  }
  return sheet.sales.reduce((sum, kopecks) => sum + kopecks, 0);
}
