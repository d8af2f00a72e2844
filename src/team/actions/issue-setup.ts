import type { Mongo } from "../../platform/mongo/connect.ts";
import { duplicatedKeys } from "../../platform/mongo/duplicate.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type MakeBytes, makeCode, makeToken, sha256 } from "../rules/token.ts";
import { setupModel } from "../store/setup.model.ts";
import { readSetupFile, type SetupSecrets, writeSetupFile } from "../store/setup-file.ts";

const setupHours = 24;

export interface SetupDeps {
  mongo: Mongo;
  now: Now;
  makeBytes: MakeBytes;
  /** Where the secrets lie for `npm run setup-code`, mode 0600; removed when the shop is claimed. */
  setupFile: string;
}

/**
 * Owner's link and code for a shop that nobody owns yet: those that still stand, so that a restart takes nobody's
 * link away, else new ones, and the earlier ones stop working.
 */
export function issueSetupWith({ mongo, now, makeBytes, setupFile }: SetupDeps) {
  return async function issueSetup(): Promise<Outcome<SetupSecrets, "already-claimed">> {
    const standing = await readSetupFile(setupFile).catch(() => undefined);
    if (standing !== undefined && (await stillStands(standing))) return done(standing);

    const secrets = makeSecrets(makeBytes, now);
    try {
      await setupModel(mongo).updateOne(
        { _id: "setup", claimedBy: null },
        { $set: hashed(secrets), $setOnInsert: { heirOf: [] } },
        { upsert: true },
      );
    } catch (error) {
      // The row is there and claimed: the upsert found no free one and tried to make a second.
      if (duplicatedKeys(error) === undefined) throw error;
      return refused("already-claimed");
    }
    await writeSetupFile(setupFile, secrets);
    return done(secrets);
  };

  async function stillStands(secrets: SetupSecrets): Promise<boolean> {
    if (secrets.expiresAt <= now().toJSDate()) return false;
    return (await setupModel(mongo).exists({ _id: "setup", claimedBy: null, ...hashed(secrets) })) !== null;
  }
}

export function makeSecrets(makeBytes: MakeBytes, now: Now): SetupSecrets {
  return {
    token: makeToken(makeBytes),
    code: makeCode(makeBytes),
    expiresAt: now().plus({ hours: setupHours }).toJSDate(),
  };
}

export function hashed({ token, code, expiresAt }: SetupSecrets) {
  return { tokenHash: sha256(token), codeHash: sha256(code), expiresAt };
}
