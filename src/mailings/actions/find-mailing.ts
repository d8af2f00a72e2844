import { trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { effectDays, type Mailing, mailingTitle } from "../rules/broadcast.ts";
import type { MailingEffect } from "../rules/effect.ts";
import type { MailingRun } from "../rules/run.ts";
import { effectOf } from "../store/effect-query.ts";
import { type MailingRecord, mailingModel, mailingOf } from "../store/mailing.model.ts";
import { mailingRun } from "../store/mailing-messages.ts";
import type { BroadcastDeps } from "./broadcast-deps.ts";

type Deps = Pick<BroadcastDeps, "mongo" | "vault" | "now" | "leaveData">;

const listed = 8;

/** A mailing, and how far it is once it has begun. */
export function getMailingWith({ mongo, vault, now }: Deps) {
  return async function getMailing(
    actor: Actor,
    id: string,
  ): Promise<Outcome<{ mailing: Mailing; run: MailingRun }, "no-rights" | "mailing-unknown">> {
    if (!may(actor, "mailing.make")) return refused("no-rights");
    const record = await mailingModel(mongo).findById(id).lean<MailingRecord>();
    if (record === null) return refused("mailing-unknown");
    return done({ mailing: mailingOf(vault, record), run: await mailingRun(mongo, id, now().toJSDate()) });
  };
}

/** The latest mailings, drafts among them. */
export function listMailingsWith({ mongo, vault }: Deps) {
  return async function listMailings(actor: Actor): Promise<Mailing[]> {
    if (!may(actor, "mailing.make")) return [];
    const records = await mailingModel(mongo)
      .find({ state: trusted({ $ne: "dropped" }) })
      .sort({ createdAt: -1 })
      .limit(listed)
      .lean<MailingRecord[]>();
    return records.map((record) => mailingOf(vault, record));
  };
}

/** Mailings that went out, for choosing who got one: the latest first. */
export function listSentMailingsWith({ mongo, vault }: Deps) {
  return async function listSentMailings(): Promise<{ id: string; title: string }[]> {
    const records = await mailingModel(mongo)
      .find({ state: trusted({ $in: ["running", "paused", "stopped", "done"] }) })
      .sort({ createdAt: -1 })
      .limit(30)
      .lean<MailingRecord[]>();
    return records.map((record) => {
      const { words, createdAt } = mailingOf(vault, record);
      return { id: record._id, title: mailingTitle(words) ?? createdAt.toISOString().slice(0, 10) };
    });
  };
}

/** What came of it within seven days of each delivery. */
export function getMailingEffectWith({ mongo, vault, now, leaveData }: Deps) {
  const getMailing = getMailingWith({ mongo, vault, now, leaveData });

  return async function getMailingEffect(
    actor: Actor,
    id: string,
  ): Promise<
    Outcome<
      { mailing: Mailing; run: MailingRun; effect: MailingEffect },
      "no-rights" | "mailing-unknown" | "not-sent"
    >
  > {
    const found = await getMailing(actor, id);
    if (!found.ok) return found;
    if (found.value.run.total === 0) return refused("not-sent");
    const effect = await effectOf(mongo, id, { days: effectDays, leaveData });
    return done({ ...found.value, effect });
  };
}
