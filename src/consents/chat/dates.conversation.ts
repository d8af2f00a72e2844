import { DateTime } from "luxon";
import type { Birthday } from "../../clients/index.ts";
import { type Answer, ask } from "../../platform/telegram/ask.ts";
import { type BotContext, guestOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { oneLine } from "../../shared/text.ts";
import { readBirthday } from "../../shared/when/birthday.ts";
import { dateOf, roleChoices } from "./dates.view.ts";
import type { GuestChatDeps } from "./home-deps.ts";
import { ownDatesScreen } from "./own-dates.ts";

export const birthdayTalk = defineTalk<object>("guest.birthday", { forAnyone: true });
export const addDateTalk = defineTalk<object>("guest.add-date", { forAnyone: true });

/** Asks a client when he was born; writes it, or tells his seller when he has changed it within the year. */
export function birthdayTalkWith(deps: GuestChatDeps): ReadyTalk {
  return birthdayTalk.with(async (talk, ctx) => {
    const answer = await askDate(talk, ctx, deps, "birthday");
    if (answer === undefined) return;
    const { value: birthday, requestKey } = answer;
    const screen = await talk.external((outer) =>
      write(deps, outer, async (clientId) => {
        const changed = await deps.changeOwnBirthday({ clientId, birthday, requestKey });
        if (changed.ok) return outer.t("guest-dates-saved");
        if (changed.refusal !== "too-often") return outer.t(`guest-dates-refused-${changed.refusal}`);
        const words = outer.t.plain("guest-dates-birthday-wish", { date: dateOf(outer.t, birthday) });
        await deps.askCorrection({ clientId, words, requestKey });
        return outer.t("guest-dates-refused-too-often");
      }),
    );
    await show(answer.ctx, screen);
  });
}

/** Asks whose date it is, perhaps a first name, and the day; writes it. */
export function addDateTalkWith(deps: GuestChatDeps): ReadyTalk {
  return addDateTalk.with(async (talk, ctx) => {
    const who = await ask<string>(talk, ctx, {
      name: "who",
      text: ctx.t("guest-ask-who"),
      choices: roleChoices(ctx.t),
      choose: (value) => ctx.t.plain(`guest-role-word-${value}`),
      read: ({ message, t }) => readWord(message?.text, t("guest-ask-who-again")),
    });
    if (who === undefined) return;
    const named = await ask<string>(talk, who.ctx, {
      name: "name",
      text: ctx.t("guest-ask-name"),
      choices: [[{ label: ctx.t.plain("guest-ask-name-skip"), value: "none" }]],
      choose: () => "",
      read: ({ message, t }) => readWord(message?.text, t("guest-ask-name-again")),
    });
    if (named === undefined) return;
    const answer = await askDate(talk, named.ctx, deps, "date");
    if (answer === undefined) return;
    const { day, month } = answer.value;
    const relative = { role: who.value, ...(named.value !== "" && { name: named.value }), day, month };
    const { requestKey } = answer;
    const screen = await talk.external((outer) =>
      write(deps, outer, async (clientId) => {
        const added = await deps.addOwnDate({ clientId, relative, requestKey });
        return outer.t(added.ok ? "guest-dates-added" : `guest-dates-refused-${added.refusal}`);
      }),
    );
    await show(answer.ctx, screen);
  });
}

async function askDate(
  talk: Talk,
  ctx: TalkContext,
  deps: Pick<GuestChatDeps, "now" | "shop">,
  what: "birthday" | "date",
): Promise<Answer<Birthday> | undefined> {
  const { at, zone } = await talk.external(async () => ({
    at: deps.now().toMillis(),
    zone: (await deps.shop()).zone,
  }));
  return ask<Birthday>(talk, ctx, {
    name: what,
    text: ctx.t(`guest-ask-${what}`),
    read({ message, t }) {
      const read = readBirthday(oneLine(message?.text ?? ""), DateTime.fromMillis(at, { zone }));
      return read.ok ? { value: read.value } : { retry: t(`guest-ask-${what}-again`) };
    },
  });
}

const wordMax = 40;

/** One word or two: neither a number nor an account belongs among the dates of others. */
function readWord(typed: string | undefined, retry: string): { value: string } | { retry: string } {
  const word = oneLine(typed ?? "");
  return word === "" || word.length > wordMax || /[\d@/]/.test(word) ? { retry } : { value: word };
}

/** Lets a client write, and shows him his dates with what came of it. */
async function write(
  deps: GuestChatDeps,
  outer: BotContext,
  work: (clientId: string) => Promise<string>,
): Promise<Screen> {
  const { clientId } = guestOf(outer);
  const gone = { text: outer.t("guest-dates-refused-client-unknown") };
  if (clientId === undefined) return gone;
  return (await ownDatesScreen(deps, outer, clientId, await work(clientId))) ?? gone;
}
