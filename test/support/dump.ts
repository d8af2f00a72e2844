import type { Mongo } from "../../src/platform/mongo/connect.ts";

/** The whole database as text, the way a thief of a backup would search it: EJSON, and the raw bytes of every text. */
export async function dumpText(mongo: Mongo): Promise<string> {
  const lines: string[] = [];
  for (const { name } of await mongo.listCollections()) {
    if (name.startsWith("system.")) continue;
    for await (const row of mongo.collection(name).find())
      lines.push(`${name} ${JSON.stringify(row, asText)}`);
  }
  return lines.join("\n");
}

function asText(_: string, value: unknown): unknown {
  if (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "Buffer" &&
    "data" in value
  ) {
    return Buffer.from(value.data as number[]).toString("latin1");
  }
  return value;
}
