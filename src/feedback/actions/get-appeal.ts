import {
  type ClientRecord,
  type ClientView,
  clientModel,
  maskPhonesIn,
  titleOf,
} from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Appeal } from "../rules/appeal.ts";
import { known } from "../rules/known.ts";
import { appealFrom, findAppeal } from "../store/appeals.ts";
import { type Reply, replyFrom } from "../store/replies.ts";
import { type ReplyRecord, replyModel } from "../store/reply.model.ts";
import type { FeedbackDeps } from "./deps.ts";
import { maySee, responsibleOf } from "./permitted-appeal.ts";

/** An appeal as a member sees it: numbers in the words are masked. */
export interface AppealView extends Appeal {
  /** How the client is called; undefined: a stranger, or one without a name. */
  title?: string;
  status?: ClientView["status"];
  /** The member may open the client's card. */
  opens: boolean;
  takenByName?: string;
  /** The member has it, and nobody else. */
  mine: boolean;
  /** What this member may do with it. */
  rights: { give: boolean; close: boolean };
}

type GetDeps = Pick<FeedbackDeps, "mongo" | "vault" | "viewClients" | "namesOfMembers">;

/** For whoever may take or answer it; anybody else does not know of it. */
export function getAppealWith(deps: GetDeps) {
  const { mongo, vault } = deps;

  return async function getAppeal(
    actor: Actor,
    { appealId }: { appealId: string },
  ): Promise<Outcome<AppealView, "appeal-unknown">> {
    const row = await findAppeal(mongo, appealId);
    if (row === null || !maySee(actor, row, await responsibleOf(mongo, row)))
      return refused("appeal-unknown");
    const appeal = appealFrom(vault, row);
    const { clientId, takenBy, kind, words } = appeal;
    const [client, takenByName] = await Promise.all([clientOf(actor, clientId), nameOfMember(takenBy)]);
    return done({
      ...appeal,
      ...known({ words: words === undefined ? undefined : maskPhonesIn(words), takenByName }),
      ...client,
      mine: takenBy === actor.memberId,
      rights: {
        give: kind !== "order" && may(actor, "complaint.assign"),
        close: kind === "order" || may(actor, "client.settle-grievance"),
      },
    });
  };

  async function clientOf(actor: Actor, clientId: string | undefined) {
    if (clientId === undefined) return { opens: false };
    const [record, views] = await Promise.all([
      clientModel(mongo).findById(clientId, { surname: 1, name: 1, patronymic: 1 }).lean<ClientRecord>(),
      deps.viewClients(actor, [clientId]),
    ]);
    const view = views.get(clientId);
    const title = record === null ? undefined : titleOf(record);
    return { ...known({ title, status: view?.status }), opens: view !== undefined };
  }

  async function nameOfMember(memberId: string | undefined): Promise<string | undefined> {
    return memberId === undefined ? undefined : (await deps.namesOfMembers([memberId])).get(memberId);
  }
}

/** What messages ask at the moment of sending: nobody acts here, so nobody's rights are asked. */
export function findForSendingWith({ mongo, vault, namesOfMembers }: GetDeps) {
  return {
    /** A message that is handed on: who wrote it, and the language of whoever wrote to us. */
    async findReply(id: string): Promise<(Reply & { byName: string; locale?: Locale }) | undefined> {
      const row = await replyModel(mongo).findById(id).lean<ReplyRecord>();
      if (row === null) return undefined;
      const appeal = await findAppeal(mongo, row.appeal);
      const name = row.by === undefined ? "" : ((await namesOfMembers([row.by])).get(row.by) ?? "");
      return { ...replyFrom(vault, row), byName: name, ...known({ locale: appeal?.locale }) };
    },
  };
}
