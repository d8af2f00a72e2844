import type { SegmentDefinition } from "../../segments/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import {
  lengthMaxOf,
  type Mailing,
  type MailingButtons,
  type MailingState,
  type MailingWords,
} from "../rules/broadcast.ts";
import { longestLength, unknownPlaceholders } from "../rules/placeholders.ts";
import { type MailingRecord, mailingModel, mailingOf, sealText } from "../store/mailing.model.ts";
import type { BroadcastDeps } from "./broadcast-deps.ts";

type Deps = Pick<BroadcastDeps, "mongo" | "vault" | "now" | "shop">;

export type MailingRefusal = "no-rights" | "mailing-unknown" | "not-a-draft";

/** Begins a mailing to a group: the definition is frozen here, whatever becomes of the saved group. */
export function draftMailingWith({ mongo, vault, now, shop }: Deps) {
  return async function draftMailing(
    actor: Actor,
    { definition, requestKey }: { definition: SegmentDefinition; requestKey: string },
  ): Promise<Outcome<Mailing, "no-rights" | "advertising-off">> {
    if (!may(actor, "mailing.make")) return refused("no-rights");
    if ((await shop()).withoutAdvertising) return refused("advertising-off");
    const _id = factId(requestKey, "mailing");
    const fresh: Omit<MailingRecord, "_id"> = {
      ...{ by: actor.memberId, state: "draft", rev: 1, definition, buttons: {} },
      createdAt: now().toJSDate(),
    };
    const record = await mailingModel(mongo)
      .findOneAndUpdate({ _id }, { $setOnInsert: fresh }, { upsert: true, returnDocument: "after" })
      .lean<MailingRecord>();
    return done(mailingOf(vault, { ...fresh, ...record, _id }));
  };
}

/** Puts words and a picture into a draft. `plain`: the text without its formatting, by which it is judged. */
export function wordMailingWith(deps: Deps) {
  const change = changeDraftWith(deps);

  return async function wordMailing(
    actor: Actor,
    { id, words, plain }: { id: string; words: MailingWords; plain: string },
  ): Promise<Outcome<Mailing, MailingRefusal | "text-empty" | "text-too-long" | "placeholder-unknown">> {
    if (plain.trim() === "" && words.media === undefined) return refused("text-empty");
    if (longestLength(plain) > lengthMaxOf(words.media)) return refused("text-too-long");
    if (unknownPlaceholders(plain).length > 0) return refused("placeholder-unknown");
    const text = sealText(deps.vault, id, words.html);
    return change(actor, id, (draft) => {
      const { media: _before, ...rest } = draft;
      return { ...rest, text, ...(words.media && { media: words.media }) };
    });
  };
}

/** Puts a button under a draft's text or takes it away. */
export function buttonMailingWith(deps: Deps) {
  const change = changeDraftWith(deps);

  return async function buttonMailing(
    actor: Actor,
    { id, turn, link }: { id: string; turn?: "order" | "points"; link?: MailingButtons["link"] | "none" },
  ): Promise<Outcome<Mailing, MailingRefusal>> {
    return change(actor, id, (draft) => {
      const { [turn ?? ("" as "order")]: was, ...others } = draft.buttons;
      let buttons: MailingButtons = draft.buttons;
      if (turn !== undefined) buttons = was ? others : { ...others, [turn]: true };
      if (link === "none") {
        const { link: _gone, ...left } = buttons;
        buttons = left;
      } else if (link !== undefined) buttons = { ...buttons, link };
      return { ...draft, buttons };
    });
  };
}

/** When a draft goes; nothing: as soon as it is sent. */
export function timeMailingWith(deps: Deps) {
  const change = changeDraftWith(deps);

  return async function timeMailing(
    actor: Actor,
    { id, sendAt }: { id: string; sendAt?: Date },
  ): Promise<Outcome<Mailing, MailingRefusal | "past">> {
    if (sendAt !== undefined && sendAt <= deps.now().toJSDate()) return refused("past");
    return change(actor, id, ({ sendAt: _before, ...draft }) => ({ ...draft, ...(sendAt && { sendAt }) }));
  };
}

/** Puts a draft away, or back; a scheduled one becomes a draft again. */
export function putMailingAwayWith(deps: Deps) {
  return async function putMailingAway(
    actor: Actor,
    { id, from, to }: { id: string; from: MailingState; to: "draft" | "dropped" },
  ): Promise<Outcome<Mailing, MailingRefusal>> {
    if (!may(actor, "mailing.make")) return refused("no-rights");
    const moved = await mailingModel(deps.mongo)
      .findOneAndUpdate(
        { _id: id, state: from },
        { $set: { state: to }, $unset: { sendAt: 1 }, $inc: { rev: 1 } },
        { returnDocument: "after" },
      )
      .lean<MailingRecord>();
    return moved === null ? refused("not-a-draft") : done(mailingOf(deps.vault, moved));
  };
}

/** Changes a draft that nobody changed meanwhile; tried again when somebody has. */
function changeDraftWith({ mongo, vault }: Deps) {
  return async function changeDraft(
    actor: Actor,
    id: string,
    turn: (draft: MailingRecord) => MailingRecord,
  ): Promise<Outcome<Mailing, MailingRefusal>> {
    if (!may(actor, "mailing.make")) return refused("no-rights");
    for (;;) {
      const draft = await mailingModel(mongo).findById(id).lean<MailingRecord>();
      if (draft === null) return refused("mailing-unknown");
      if (draft.state !== "draft") return refused("not-a-draft");
      const next = { ...turn(draft), rev: draft.rev + 1 };
      const { matchedCount } = await mailingModel(mongo).replaceOne(
        { _id: id, state: "draft", rev: draft.rev },
        next,
      );
      if (matchedCount === 1) return done(mailingOf(vault, next));
    }
  };
}
