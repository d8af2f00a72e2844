import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Mailing } from "../rules/broadcast.ts";
import { type MailingRecord, type MailingScreen, mailingModel, mailingOf } from "../store/mailing.model.ts";
import type { BroadcastDeps } from "./broadcast-deps.ts";
import { countAudienceWith } from "./count-audience.ts";

export type StartRefusal =
  | "no-rights"
  | "mailing-unknown"
  | "advertising-off"
  | "text-empty"
  | "nobody"
  | "changed"
  | "past";

/**
 * «🚀 Отправить 118 клиентам». The recipients are counted anew: when they are no longer as many as the button said,
 * nothing happens and the owner looks again. A second tap finds the mailing under way.
 */
export function startMailingWith(deps: BroadcastDeps) {
  const { mongo, vault, now, leaveTrace, shop } = deps;
  const countAudience = countAudienceWith(deps);

  return async function startMailing(
    actor: Actor,
    { id, expected, screen }: { id: string; expected: number; screen?: MailingScreen },
  ): Promise<Outcome<Mailing, StartRefusal>> {
    if (!may(actor, "mailing.make")) return refused("no-rights");
    const draft = await mailingModel(mongo).findById(id).lean<MailingRecord>();
    if (draft === null || draft.state === "dropped") return refused("mailing-unknown");
    if (draft.state !== "draft") return done(mailingOf(vault, draft));
    const refusal = await refusalOf(draft, expected);
    if (refusal !== undefined) return refused(refusal);
    await begin(actor, draft, { expected, ...(screen && { screen }) });
    return asItStands(id);
  };

  /** Begun by this tap or by another one; still a draft: somebody has changed it at this moment. */
  async function asItStands(id: string): Promise<Outcome<Mailing, "mailing-unknown" | "changed">> {
    const record = await mailingModel(mongo).findById(id).lean<MailingRecord>();
    if (record === null) return refused("mailing-unknown");
    return record.state === "draft" ? refused("changed") : done(mailingOf(vault, record));
  }

  async function refusalOf(draft: MailingRecord, expected: number): Promise<StartRefusal | undefined> {
    if (draft.text === undefined) return "text-empty";
    if ((await shop()).withoutAdvertising) return "advertising-off";
    if (draft.sendAt !== undefined && draft.sendAt <= now().toJSDate()) return "past";
    const { reached } = await countAudience(draft.definition);
    if (reached === 0) return "nobody";
    return reached === expected ? undefined : "changed";
  }

  async function begin(
    actor: Actor,
    { _id, rev, sendAt }: MailingRecord,
    { expected, screen }: { expected: number; screen?: MailingScreen },
  ): Promise<void> {
    const set: Partial<MailingRecord> =
      sendAt === undefined ? { state: "freezing", startedAt: now().toJSDate() } : { state: "scheduled" };
    await inTransaction(mongo, async () => {
      const { matchedCount } = await mailingModel(mongo).updateOne(
        { _id, state: "draft", rev },
        { $set: { ...set, ...(screen && { screen }) }, $inc: { rev: 1 } },
      );
      if (matchedCount === 0) return;
      const meta = { clients: expected, scheduled: sendAt !== undefined };
      await leaveTrace(actor, "mailing.start", { kind: "mailing", id: _id }, meta);
    });
  }
}
