import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { button } from "./button.ts";
import type { Talk, TalkContext } from "./context.ts";
import { requestKeyOf } from "./request-key.ts";
import { noteInScope } from "./scope.ts";
import { show, toast } from "./screen.ts";
import { resumeTalk } from "./talks/talk-store.ts";

const attemptsMax = 5;

/** A choice under a question. `question` keeps a tap on an earlier question from answering a later one. */
const choose = button("talk.choose", {
  question: z.string().regex(/^[a-z]{1,10}$/),
  value: z.string().regex(/^[\w.-]{1,36}$/),
});

/** Two dots at the end: no question's own value ends so. */
const cancelValue = "cancel..";
const againValue = "again..";

export interface Choice {
  label: string;
  /** A word or an id, at most 36 letters of A-Z a-z 0-9 _ - and dots. */
  value: string;
  /** One primary or success per screen; danger only for what cannot be taken back. */
  style?: "primary" | "success" | "danger";
}

export interface Question<T> {
  /** The question's name, in lower-case letters. */
  name: string;
  text: string;
  /** Rows of choices; «✖️ Отмена» is put under them. */
  choices?: Choice[][];
  /** No «✖️ Отмена»: the question has its own way on, and what was answered before stands. */
  withoutCancel?: true;
  /** Reads a tap on one of the choices. */
  choose?(value: string): T | undefined;
  /** Reads what was typed, shared or sent; a string says what to do next and the question stays open. */
  read(ctx: TalkContext): Reading<T> | Promise<Reading<T>>;
}

export type Reading<T> = { value: T } | { retry: string; choices?: Choice[][] };

export interface Answer<T> {
  value: T;
  /** The context of the answer: go on with it. */
  ctx: TalkContext;
  requestKey: string;
}

/**
 * Asks one question until it is answered. Undefined when the person cancelled, or answered unreadably five
 * times: the person has been told, and the talk ends without writing anything; in the second case it may be
 * brought back.
 */
export async function ask<T>(
  talk: Talk,
  ctx: TalkContext,
  question: Question<T>,
): Promise<Answer<T> | undefined> {
  let current = ctx;
  let text = question.text;
  let choices = question.choices ?? [];

  for (let unreadable = 0; unreadable < attemptsMax; ) {
    const messageId = await show(current, { text, keyboard: keyboardOf(current, question, choices) });
    const tapped = await waitForAnswer(talk, question.name, messageId);
    current = tapped.ctx;
    if (tapped.value === againValue) continue;
    if (tapped.value === cancelValue) {
      await show(current, { text: current.t("platform-talk-cancelled") });
      return undefined;
    }
    const reading = await readAnswer(current, question, tapped.value);
    if ("value" in reading)
      return { value: reading.value, ctx: current, requestKey: requestKeyOf(current, question.name) };
    unreadable += 1;
    text = reading.retry;
    choices = reading.choices ?? question.choices ?? [];
  }
  noteInScope({ talkLeft: true });
  const keyboard = resumeTalk.on(new InlineKeyboard(), current.t.plain("platform-talk-resume"), {});
  await show(current, { text: current.t("platform-talk-given-up"), keyboard });
  return undefined;
}

/**
 * Waits for a message, a tap on this question's buttons, or the wish to see the question again. Without a `messageId`
 * the question has perhaps not arrived: whoever taps an earlier one instead is shown it.
 */
async function waitForAnswer(
  talk: Talk,
  question: string,
  messageId: number | undefined,
): Promise<{ ctx: TalkContext; value?: string }> {
  for (;;) {
    const ctx = await talk.wait();
    const data = ctx.callbackQuery?.data;
    if (data === undefined) {
      if (ctx.message !== undefined) return { ctx };
      await talk.skip();
      continue;
    }
    if (resumeTalk.read(data) !== undefined) return { ctx, value: againValue };
    const chosen = choose.read(data);
    const stale = messageId !== undefined && ctx.callbackQuery?.message?.message_id !== messageId;
    if (!stale && chosen?.question === question) {
      await toast(ctx, "");
      return { ctx, value: chosen.value };
    }
    await toast(ctx, ctx.t.plain("platform-talk-closed"));
    if (messageId === undefined) return { ctx, value: againValue };
  }
}

async function readAnswer<T>(
  ctx: TalkContext,
  question: Question<T>,
  chosen: string | undefined,
): Promise<Reading<T>> {
  if (chosen === undefined) return question.read(ctx);
  const value = question.choose?.(chosen);
  return value === undefined ? { retry: question.text } : { value };
}

function keyboardOf<T>(ctx: TalkContext, asked: Question<T>, choices: Choice[][]): InlineKeyboard {
  const question = asked.name;
  const keyboard = new InlineKeyboard();
  for (const row of choices) {
    for (const { label, value, style } of row) {
      choose.on(keyboard, label, { question, value });
      if (style !== undefined) keyboard.style(style);
    }
    keyboard.row();
  }
  if (asked.withoutCancel) return keyboard;
  return choose.on(keyboard, ctx.t.plain("platform-talk-cancel"), { question, value: cancelValue });
}

/** Callback data that belongs to a talk: any other tap leaves the talk. */
export function belongsToTalk(data: string): boolean {
  return choose.read(data) !== undefined || resumeTalk.read(data) !== undefined;
}
