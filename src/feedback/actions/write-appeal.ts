import { type ClientRecord, clientModel } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import { afterWorkingMinutes } from "../../shared/working-time.ts";
import { type Appeal, complaintHours, orderMinutes, scoreMinutes } from "../rules/appeal.ts";
import { known } from "../rules/known.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealChat, appealWords, chatKeyOf } from "../store/appeals.ts";
import type { FeedbackDeps } from "./deps.ts";
import { appealNews } from "./news-of.ts";

export interface NewAppeal extends Pick<Appeal, "id" | "kind" | "no"> {
  chatId: number;
  clientId?: string;
  locale?: Locale;
  words?: string;
  photo?: string;
  score?: number;
}

/**
 * Writes an appeal with all that follows from it, in the caller's transaction: the client's fact, the trace, and
 * who hears of it. A complaint is the owner's; its words reach no card before he has given it to somebody.
 */
export function writeAppealWith(deps: FeedbackDeps) {
  const { mongo, vault } = deps;

  return async function writeAppeal(given: NewAppeal): Promise<AppealRecord> {
    const { id, kind, clientId } = given;
    const at = deps.now();
    const client = clientId === undefined ? null : await findClient(clientId);
    const told = await hearersOf(kind, client?.responsible ?? null);
    const isGrievance = kind !== "order" && client !== null && client.purchases > 0;
    const row: AppealRecord = {
      ...rowOf(given, at.toJSDate()),
      to: told.map(({ memberId }) => memberId),
      ...(await deadlines(kind)),
      ...known({ grievance: isGrievance ? id : undefined }),
    };
    await appealModel(mongo).insertMany([row], { lean: true });
    if (clientId !== undefined) await noteOfClient(clientId, given, isGrievance);
    await deps.leaveTrace("client", `${kind}.place`, { kind, id });
    const notBefore = kind === "score" ? at.plus({ minutes: scoreMinutes }) : at;
    await deps.planMessages(appealNews({ id, why: "new" }, told, notBefore.toJSDate()));
    return row;
  };

  function rowOf({ id, kind, no, chatId, words, ...given }: NewAppeal, at: Date): Omit<AppealRecord, "to"> {
    const { clientId, photo, score, locale } = given;
    return {
      ...{ _id: id, kind, no, at, lastWordAt: at, state: "new" },
      ...{ chat: vault.seal(String(chatId), appealChat(id)), chatKey: chatKeyOf(vault, chatId) },
      ...known({ words: words === undefined ? undefined : vault.seal(words, appealWords(id)) }),
      ...known({ clientId, photo, score, locale }),
    };
  }

  function findClient(clientId: string) {
    return clientModel(mongo)
      .findById(clientId, { responsible: 1, purchases: 1 })
      .lean<Pick<ClientRecord, "responsible" | "purchases">>();
  }

  async function noteOfClient(clientId: string, given: NewAppeal, isGrievance: boolean): Promise<void> {
    const { id, kind, no, words } = given;
    const stamp = { id, at: deps.now().toJSDate() };
    if (kind === "order") {
      await deps.noteFact(clientId, { ...stamp, kind, no, ...(words === undefined ? {} : { words }) });
    } else if (isGrievance) {
      await deps.noteGrievance(clientId, { ...stamp, kind: "grievance", why: kind });
    }
  }

  /** Of an order: who leads the client, else every seller; of anything else the owners. */
  async function hearersOf(kind: Appeal["kind"], responsible: string | null): Promise<Actor[]> {
    if (kind === "order" && responsible !== null) {
      const hearer = await deps.findHearer(responsible);
      if (hearer !== undefined) return [hearer];
    }
    const colleagues = await deps.findColleagues();
    const role = kind === "order" && colleagues.some((one) => one.role === "seller") ? "seller" : "owner";
    return colleagues.filter((one) => one.role === role);
  }

  async function deadlines(kind: Appeal["kind"]) {
    const { zone, ...working } = await deps.shop();
    const here = deps.now().setZone(zone);
    if (kind === "order") return { lateAt: afterWorkingMinutes(here, orderMinutes, working).toJSDate() };
    const answerBy = here.plus({ hours: complaintHours }).toJSDate();
    return { answerBy, lateAt: answerBy };
  }
}
