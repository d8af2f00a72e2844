import type { Config } from "../platform/config/config.ts";
import type { Log } from "../platform/log/log.ts";
import type { Mongo } from "../platform/mongo/connect.ts";
import { checkLedgerWith } from "../protection/index.ts";
import type { Sandbox } from "../sandbox/index.ts";
import { startPayload } from "../team/index.ts";
import type { App } from "./build-app.ts";
import { setupNotice } from "./setup-notice.ts";
import type { TelegramWays } from "./telegram.ts";

/** A shop without an owner gets a fresh way in at each start: in the log, and on the sandbox's page. */
export async function announceOwner(options: {
  app: App;
  telegram: TelegramWays;
  sandbox?: Sandbox;
}): Promise<void> {
  const { app, telegram, sandbox } = options;
  const issued = await app.team.issueSetup();
  if (!issued.ok) return;
  console.log(await setupNotice(telegram.botInfo.username, issued.value));
  sandbox?.control.setLinks([
    { kind: "owner", payload: startPayload({ kind: "setup", token: issued.value.token }) },
  ]);
}

/** Warns when the database user could erase the trace; with LEDGER_STRICT=1 the program does not start. */
export async function refuseErasableLedger(mongo: Mongo, config: Config, log: Log): Promise<void> {
  const strict = config.LEDGER_STRICT === "1";
  const state = await checkLedgerWith({ mongo, strict })();
  if (state === "erasable" && config.BOT_TOKEN !== undefined) {
    log.warn(
      "the database user could erase the trace: give the bot a user that may only insert there (README)",
    );
  }
}
