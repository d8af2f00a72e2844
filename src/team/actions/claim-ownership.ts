import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import { done } from "../../shared/outcome.ts";
import { defaultRules } from "../rules/default-rules.ts";
import { actorOf, readMemberName, standardSettings } from "../rules/member.ts";
import type { DismissalPart } from "../rules/part.ts";
import { isHashOf, readSetupSecret } from "../rules/token.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { findMember, memberIdOf, seatMember } from "../store/member.ts";
import { findCurrentRules, layRules } from "../store/rules.model.ts";
import { type SetupRecord, setupModel } from "../store/setup.model.ts";
import { removeSetupFile } from "../store/setup-file.ts";
import { takeClaimTry } from "../store/try.model.ts";

export interface Claim {
  telegramId: number;
  /** As Telegram gives it. */
  name: string;
  locale: Locale;
  /** What was typed, or the token of the start link. */
  codeOrToken: string;
}

/** `not-a-code`: neither a code nor a token by its look; costs no try. */
export type ClaimOutcome =
  | { ok: true; value: Actor }
  | { ok: false; refusal: "code-wrong"; triesLeft: number }
  | { ok: false; refusal: "not-a-code" | "code-expired" | "too-many-tries" | "already-claimed" };

interface Deps {
  mongo: Mongo;
  now: Now;
  setupFile: string;
  leaveTrace: LeaveTrace;
  /** The clients of owners ended by a reset go to the new one. */
  parts: DismissalPart[];
}

/** Makes the one who knows the link or the code the owner of a shop without one. Rules: dialogues.md §3.15. */
export function claimOwnershipWith({ mongo, now, setupFile, leaveTrace, parts }: Deps) {
  return async function claimOwnership(claim: Claim): Promise<ClaimOutcome> {
    const guess = readSetupSecret(claim.codeOrToken);
    if (guess === undefined) return { ok: false, refusal: "not-a-code" };

    const memberId = memberIdOf(claim.telegramId);
    const setup = await findSetup();
    if (setup === null || setup.claimedBy !== null) return claimedBefore(setup, claim.telegramId);
    if (setup.expiresAt <= now().toJSDate()) return { ok: false, refusal: "code-expired" };

    const triesLeft = await takeClaimTry(mongo, guess.kind, memberId, now().toJSDate());
    if (triesLeft === undefined) return { ok: false, refusal: "too-many-tries" };
    if (!isHashOf(setup[`${guess.kind}Hash`], guess.secret))
      return { ok: false, refusal: "code-wrong", triesLeft };

    const outcome = await inTransaction(mongo, () => takeOwnership(claim, setup));
    if (outcome.ok) await removeSetupFile(setupFile);
    return outcome;
  };

  async function takeOwnership(claim: Claim, { tokenHash, codeHash }: SetupRecord): Promise<ClaimOutcome> {
    const at = now().toJSDate();
    const memberId = memberIdOf(claim.telegramId);
    const setup = await setupModel(mongo)
      .findOneAndUpdate(
        { _id: "setup", claimedBy: null, tokenHash, codeHash },
        { $set: { claimedBy: memberId, claimedAt: at, heirOf: [] } },
        { returnDocument: "before" },
      )
      .lean<SetupRecord>();
    if (setup === null) return claimedBefore(await findSetup(), claim.telegramId);

    const text = defaultRules[claim.locale];
    const { version, sha256 } =
      (await findCurrentRules(mongo)) ?? (await layRules(mongo, { text }, memberId, at));
    const name = readMemberName(claim.name) ?? "—";
    // Whoever sets the rules of the shop is bound by them from the start.
    const acceptedRules = { version, sha256, at };
    await seatMember(mongo, { ...claim, name, role: "owner", settings: standardSettings, at, acceptedRules });
    for (const former of setup.heirOf.filter((id) => id !== memberId)) {
      for (const part of parts) await part.move(former, [memberId], now());
    }

    const owner: Actor = { memberId, telegramId: claim.telegramId, role: "owner", name };
    await leaveTrace(owner, "team.claim-ownership", { kind: "member", id: memberId }, { version });
    return done(owner);
  }

  /** The winner who asks again is told that he has won, as long as he is the owner. */
  async function claimedBefore(setup: SetupRecord | null, telegramId: number): Promise<ClaimOutcome> {
    const memberId = memberIdOf(telegramId);
    const owner = setup?.claimedBy === memberId ? await findMember(mongo, memberId) : null;
    const actor = owner?.role === "owner" ? actorOf(owner) : undefined;
    return actor === undefined ? { ok: false, refusal: "already-claimed" } : done(actor);
  }

  function findSetup(): Promise<SetupRecord | null> {
    return setupModel(mongo).findById("setup").lean<SetupRecord>().exec();
  }
}
