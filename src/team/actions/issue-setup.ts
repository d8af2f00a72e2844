import type { Mongo } from "../../platform/mongo/connect.ts";
import { duplicatedKeys } from "../../platform/mongo/duplicate.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type MakeBytes, makeCode, makeToken, sha256 } from "../rules/token.ts";
import { setupModel } from "../store/setup.model.ts";
import { type SetupSecrets, writeSetupFile } from "../store/setup-file.ts";

const setupHours = 24;

export interface SetupDeps {
  mongo: Mongo;
  now: Now;
  makeBytes: MakeBytes;
  /** Where the secrets lie for `npm run setup-code`, mode 0600; removed when the shop is claimed. */
  setupFile: string;
}

/** New owner's link and code for a shop that nobody owns yet; the earlier ones stop working. */
export function issueSetupWith({ mongo, now, makeBytes, setupFile }: SetupDeps) {
  return async function issueSetup(): Promise<Outcome<SetupSecrets, "already-claimed">> {
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
