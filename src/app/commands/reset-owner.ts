import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { DateTime } from "luxon";
import { readConfig } from "../../platform/config/config.ts";
import { createLogger } from "../../platform/log/log.ts";
import { openDatabase } from "../../platform/mongo/open-database.ts";
import { readDataKey } from "../../platform/vault/data-key.ts";
import { openVault } from "../../platform/vault/vault.ts";
import { leaveTraceWith } from "../../protection/index.ts";
import { resetOwnerWith } from "../../team/index.ts";
import { botUsername, setupNotice } from "../setup-notice.ts";

/** `npm run reset-owner`, for a lost owner's account: ends every owner's access and makes a new way in. */
const config = readConfig(process.env);
const { mongo, shop, keyFile, close } = await openDatabase(config, createLogger({ level: "warn" }), "beside");
try {
  const dataKey = await readDataKey({ mongo, configured: config.DATA_KEY, keyFile });
  const vault = await openVault({ mongo, dataKey, shop });
  const now = () => DateTime.utc();
  const leaveTrace = leaveTraceWith({ mongo, vault, now });
  const setupFile = join(config.DATA_DIR, "setup-code");
  const secrets = await resetOwnerWith({ mongo, now, makeBytes: randomBytes, setupFile, leaveTrace })();
  // The code is told before Telegram is asked what the bot is called.
  console.log(`Every owner's access has ended. Send this code to the bot within 24 hours: ${secrets.code}`);
  console.log(await setupNotice(await botUsername(config), secrets));
} finally {
  await close();
}
