import { join } from "node:path";
import { readConfig } from "../../platform/config/config.ts";
import { readSetupFile } from "../../team/index.ts";
import { botUsername, setupNotice } from "../setup-notice.ts";

/** `npm run setup-code`: shows again how the owner comes in, while nobody has. */
const config = readConfig(process.env);
const secrets = await readSetupFile(join(config.DATA_DIR, "setup-code"));
if (secrets === undefined) {
  console.log("No code is waiting: the shop has its owner, or the program has not been started yet.");
} else {
  console.log(await setupNotice(await botUsername(config), secrets));
}
