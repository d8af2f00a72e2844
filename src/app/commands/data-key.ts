import { readConfig } from "../../platform/config/config.ts";
import { createLogger } from "../../platform/log/log.ts";
import { openDatabase } from "../../platform/mongo/open-database.ts";
import { readDataKey } from "../../platform/vault/data-key.ts";
import { addDataKey, rewrapKeys } from "../../platform/vault/keyring.ts";

/**
 * `npm run data-key -- new`: values are sealed with a new key from the next start on, older ones when they are
 * written again. `npm run data-key -- rewrap`: DATA_KEY is the present one, NEW_DATA_KEY (32 bytes in base64)
 * wraps the keys from now on. Stop the program before, start it after.
 */
const [what] = process.argv.slice(2);
const config = readConfig(process.env);
const { mongo, shop, keyFile, close } = await openDatabase(config, createLogger({ level: "warn" }), "alone");
try {
  const dataKey = await readDataKey({ mongo, configured: config.DATA_KEY, keyFile });
  if (what === "new") {
    console.log(
      `New values are sealed with the key ${await addDataKey({ mongo, dataKey, shop })} from the next start on.`,
    );
  } else if (what === "rewrap") {
    const next = Buffer.from(process.env.NEW_DATA_KEY ?? "", "base64");
    if (next.length !== 32) throw new Error("Set NEW_DATA_KEY to 32 bytes in base64.");
    await rewrapKeys({ mongo, dataKey, shop }, next);
    console.log("The keys are wrapped with NEW_DATA_KEY. Start the program with it as DATA_KEY.");
  } else {
    console.log("Say what to do: `npm run data-key -- new` or `npm run data-key -- rewrap`.");
  }
} finally {
  await close();
}
