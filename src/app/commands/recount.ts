import { DateTime } from "luxon";
import { callFactSource } from "../../calls/index.ts";
import { findPolicyWith, recountSummariesWith, renewPolicyWith } from "../../clients/index.ts";
import { readConfig } from "../../platform/config/config.ts";
import { createLogger } from "../../platform/log/log.ts";
import { openDatabase } from "../../platform/mongo/open-database.ts";
import { readDataKey } from "../../platform/vault/data-key.ts";
import { openVault } from "../../platform/vault/vault.ts";
import { purchaseFactsWith } from "../../purchases/index.ts";
import { getShopWith } from "../../shop/index.ts";

/**
 * `npm run recount`: counts the summary of every client anew from the facts, beside the running program if need be,
 * and mends what differs. One that was stopped goes on where it was.
 */
const config = readConfig(process.env);
const { mongo, shop, keyFile, close } = await openDatabase(config, createLogger({ level: "warn" }), "beside");
try {
  const dataKey = await readDataKey({ mongo, configured: config.DATA_KEY, keyFile });
  const vault = await openVault({ mongo, dataKey, shop });
  const getShop = getShopWith({ mongo });
  const now = () => DateTime.utc();
  const recountSummaries = recountSummariesWith({
    mongo,
    vault,
    now,
    zone: async () => (await getShop()).zone,
    policy: findPolicyWith({ mongo, settings: getShop }),
    renewPolicy: renewPolicyWith({ mongo, now, settings: getShop }),
    sources: [callFactSource({ mongo, vault }), purchaseFactsWith({ mongo, vault })],
  });
  for (let ended = false; !ended; ) {
    const turn = await recountSummaries({ seconds: 5, atAnyTime: true });
    if (turn === undefined) break;
    console.log(`${turn.looked} clients looked at, ${turn.differed} differed and were mended`);
    ended = turn.ended;
  }
} finally {
  await close();
}
