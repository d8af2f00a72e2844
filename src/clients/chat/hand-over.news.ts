import { InlineKeyboard } from "grammy";
import { type Translate, translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import type { Actor } from "../../shared/actor.ts";
import type { AnsweredHandOver } from "../actions/answer-hand-over.ts";
import type { HandOverView } from "../actions/get-hand-over.ts";
import { nameOf } from "./client-words.view.ts";
import { answerButton, cardButton, nowhere } from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { shortened } from "./lines.ts";

type Planning = Pick<ClientsChatDeps, "findHearer" | "planMessages" | "now">;

const question = "clients.hand-over";
const reply = "clients.hand-over-answered";

/** Asks whoever must answer a hand-over, or who stands in for him; in the caller's transaction. */
export async function planQuestion(deps: Planning, handOverId: string, memberId: string): Promise<void> {
  const hearer = await deps.findHearer(memberId);
  if (hearer !== undefined) await plan(deps, question, handOverId, hearer.telegramId);
}

/** Asks the owners about hand-overs that nobody answered; in the caller's transaction. */
export async function planEscalated(
  deps: Planning & Pick<ClientsChatDeps, "findColleagues">,
  handOverIds: readonly string[],
): Promise<void> {
  const owners = (await deps.findColleagues()).filter(({ role }) => role === "owner");
  for (const id of handOverIds)
    for (const { telegramId } of owners) await plan(deps, question, id, telegramId);
}

/** Tells whoever asked or offered what became of it; in the caller's transaction. */
export async function planAnswer(
  deps: Planning & Pick<ClientsChatDeps, "findColleagues">,
  actor: Actor,
  { by, handOverId }: AnsweredHandOver,
): Promise<void> {
  const asker = (await deps.findColleagues()).find(({ memberId }) => memberId === by);
  if (asker !== undefined && asker.memberId !== actor.memberId)
    await plan(deps, reply, handOverId, asker.telegramId);
}

async function plan({ planMessages, now }: Planning, kind: string, handOver: string, chatId: number) {
  const key = kind === question ? "hand-over" : "hand-over-answered";
  const notBefore = now().toJSDate();
  await planMessages([
    { _id: `${key}:${handOver}:${chatId}`, kind, chatId, subject: { handOver }, notBefore },
  ]);
}

type NewsDeps = Pick<ClientsChatDeps, "clients" | "findActor" | "quietUntil">;

/** The questions and answers of hand-overs. Nothing is asked that was answered meanwhile. */
export function handOverKinds(deps: NewsDeps): OutboxKinds {
  const kind = (
    isOpen: boolean,
    word: (t: Translate, view: HandOverView) => Worded,
  ): OutboxKinds[string] => ({
    policy: "at-least-once",
    async gate(row) {
      const seen = await seenBy(deps, row);
      if (seen === undefined) return { skip: "no-access" };
      if ((seen.view.state === "open") !== isOpen) return { skip: "answered" };
      const holdUntil = await deps.quietUntil();
      return holdUntil === undefined ? "send" : { holdUntil };
    },
    async render([row]) {
      const seen = row && (await seenBy(deps, row));
      if (seen === undefined) throw new Error("A hand-over was lost between the gate and the words");
      const { text, keyboard } = word(seen.t, seen.view);
      const repeated = row?.repeated === true ? `\n${seen.t("clients-news-repeated")}` : "";
      return { method: "sendMessage", payload: { text: text + repeated, reply_markup: keyboard } };
    },
  });
  return { [question]: kind(true, questionWords), [reply]: kind(false, replyWords) };
}

interface Worded {
  text: string;
  keyboard: InlineKeyboard;
}

async function seenBy({ findActor, clients }: NewsDeps, { chatId, subject }: OutboxRecord) {
  const known = await findActor(chatId);
  if (known?.actor === undefined) return undefined;
  const view = await clients.getHandOver(known.actor, { handOverId: String(subject.handOver) });
  return view.ok ? { t: translatorOf(known.locale), view: view.value } : undefined;
}

function questionWords(t: Translate, { handOverId: hand, kind, byName, ...view }: HandOverView): Worded {
  const keyboard = new InlineKeyboard();
  answerButton.on(keyboard, t.plain(`clients-news-${kind}-yes`), { hand, accept: "yes" });
  answerButton.on(keyboard, t.plain("clients-news-no"), { hand, accept: "no" });
  if (kind === "asked")
    cardButton.on(keyboard.row(), t.plain("clients-saved-card"), { client: view.clientId, back: nowhere });
  return {
    text: t(`clients-news-${kind}`, { who: shortened(byName ?? "…", 40), name: nameOf(t, view) }),
    keyboard,
  };
}

function replyWords(t: Translate, { kind, state, clientId, answeredByName, ...view }: HandOverView): Worded {
  const keyboard = new InlineKeyboard();
  const mayOpen = (kind === "asked") === (state === "accepted");
  if (mayOpen) cardButton.on(keyboard, t.plain("clients-saved-card"), { client: clientId, back: nowhere });
  const who = shortened(answeredByName ?? "…", 40);
  return { text: t(`clients-news-${kind}-${state}`, { who, name: nameOf(t, view) }), keyboard };
}
