import { InlineKeyboard } from "grammy";
import { maskPhonesIn } from "../../clients/index.ts";
import { type Translate, translatorOf } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxCall, OutboxKind, OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import { cutTo } from "../../shared/text.ts";
import type { AppealView } from "../actions/get-appeal.ts";
import type { NewsWhy } from "../actions/news-of.ts";
import { numberOf } from "../rules/appeal.ts";
import { appealScreen, captionWordsMax, clientName } from "./appeal.view.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import { answerButton, appealCardButton } from "./feedback.buttons.ts";

type Reader = NonNullable<Awaited<ReturnType<FeedbackChatDeps["readerAt"]>>>;

/** What sellers and owners hear of orders, complaints and low scores, and of what clients write about them. */
export function feedbackOutboxKinds(deps: FeedbackChatDeps): OutboxKinds {
  return { "feedback.appeal": appealKind(deps), "feedback.reply": replyKind(deps) };
}

function appealKind(deps: FeedbackChatDeps): OutboxKind {
  const appealOf = async ({ subject }: OutboxRecord, { actor }: Reader) => {
    const found = await deps.getAppeal(actor, { appealId: String(subject.appeal) });
    return found.ok ? found.value : undefined;
  };
  return staffKind(deps, {
    async gate(row, reader) {
      const appeal = await appealOf(row, reader);
      if (appeal === undefined) return { skip: "not-his" };
      return isStillNews(appeal, row.subject.why as NewsWhy) ? whenToSend(appeal) : { skip: "over" };
    },
    async render(row, reader, t) {
      const appeal = await appealOf(row, reader);
      if (appeal === undefined) throw new Error("An appeal was lost between the gate and the words");
      const now = deps.now().setZone((await deps.shop()).zone);
      const short = appeal.photo === undefined ? {} : { wordsMax: captionWordsMax };
      const screen = appealScreen(t, appeal, { now, why: row.subject.why as NewsWhy, ...short });
      return { screen, photo: appeal.photo };
    },
  });

  /** An order waits for the morning; what somebody is angry about comes at once, at night without a sound. */
  async function whenToSend({ kind }: AppealView) {
    const holdUntil = kind === "order" ? await deps.quietUntil() : undefined;
    return holdUntil === undefined ? ("send" as const) : { holdUntil };
  }
}

/** What is over by the time it is said is not said. */
function isStillNews({ state, mine }: AppealView, why: NewsWhy): boolean {
  if (state === "closed") return false;
  if (why === "new") return state === "new";
  if (why === "late") return state === "new" || state === "taken";
  return why === "given" ? mine : true;
}

function replyKind(deps: FeedbackChatDeps): OutboxKind {
  const replyOf = (row: OutboxRecord) => deps.findReply(String(row.subject.reply));
  return staffKind(deps, {
    async gate(row) {
      if ((await replyOf(row)) === undefined) return { skip: "gone" };
      const holdUntil = await deps.quietUntil();
      return holdUntil === undefined ? "send" : { holdUntil };
    },
    async render(row, { actor }, t) {
      const reply = await replyOf(row);
      if (reply === undefined) throw new Error("A message was lost between the gate and the words");
      const found = await deps.getAppeal(actor, { appealId: reply.appeal });
      const view = found.ok ? found.value : undefined;
      const name = clientName(t, view ?? {});
      const number = view === undefined ? "" : numberOf(view);
      const words = cutTo(
        maskPhonesIn(reply.words ?? ""),
        reply.photo === undefined ? 2000 : captionWordsMax,
      );
      const said = words.text === "" ? "" : `\n${t("feedback-appeal-words", { words: words.text })}`;
      const keyboard = answerButton.on(new InlineKeyboard(), t.plain("feedback-appeal-answer"), {
        appeal: reply.appeal,
      });
      if (view?.clientId !== undefined && view.opens)
        appealCardButton.on(keyboard, t.plain("feedback-appeal-card"), { client: view.clientId });
      return {
        screen: { text: t("feedback-reply-line", { name, number }) + said, keyboard },
        photo: reply.photo,
      };
    },
  });
}

interface StaffNews {
  gate(row: OutboxRecord, reader: Reader): ReturnType<OutboxKind["gate"]>;
  render(
    row: OutboxRecord,
    reader: Reader,
    t: Translate,
  ): Promise<{ screen: Screen; photo: string | undefined }>;
}

function staffKind(deps: FeedbackChatDeps, { gate, render }: StaffNews): OutboxKind {
  return {
    policy: "at-least-once",
    async gate(row) {
      const reader = await deps.readerAt(row.chatId);
      return reader === undefined ? { skip: "no-access" } : gate(row, reader);
    },
    async render([row]) {
      const reader = row === undefined ? undefined : await deps.readerAt(row.chatId);
      if (row === undefined || reader === undefined)
        throw new Error("Nobody reads there between gate and words");
      const t = translatorOf(reader.locale);
      const { screen, photo } = await render(row, reader, t);
      const repeated = row.repeated ? `\n${t("feedback-news-repeated")}` : "";
      const isNight = (await deps.quietUntil()) !== undefined;
      return callOf({ ...screen, text: screen.text + repeated }, photo, { silent: isNight || !reader.sound });
    },
  };
}

function callOf(
  { text, keyboard }: Screen,
  photo: string | undefined,
  { silent }: { silent: boolean },
): OutboxCall {
  const payload = {
    disable_notification: silent,
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
  return photo === undefined
    ? { method: "sendMessage", payload: { text, ...payload } }
    : { method: "sendPhoto", payload: { photo, caption: text, ...payload } };
}
