import { InlineKeyboard } from "grammy";
import type { Message } from "grammy/types";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { type Answer, ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readName, splitName, withCapitals } from "../../shared/name.ts";
import { vcardText } from "../rules/vcard-text.ts";
import { answer } from "./answer.ts";
import type { ClientShop, ClientsChatDeps } from "./deps.ts";
import { draftFromForward, isFromStaff } from "./forward-draft.ts";
import { badPhoneLine } from "./hint.view.ts";
import {
  draftFromContact,
  draftFromLine,
  draftFromPerson,
  isVcard,
  type LeadDraft,
  peopleIn,
} from "./lead-draft.ts";
import { type Look, lookAt } from "./look.ts";
import { saveLead } from "./save-lead.ts";

/** Asks a contact, a number or a line, and the name when there is none; writes one client. */
export const leadTalk = defineTalk<Record<string, never>>("clients.lead");

export function leadTalkWith(deps: ClientsChatDeps): ReadyTalk {
  return leadTalk.with(async (talk, ctx) => {
    const told = await askLead(talk, ctx, deps);
    if (told === undefined) return;

    const isNew = await talk.external(async (outer) => {
      const [phone] = told.value.card.phones ?? [];
      return phone === undefined || !(await deps.clients.findPhoneHolder(actorOf(outer), phone));
    });
    const asksName = isNew && needsName(told.value);
    const named = asksName ? await askName(talk, told.ctx, told.value) : told;
    if (named === undefined) return;
    const screen = await talk.external(async (outer) => {
      const asksSource = told.value.card.source === undefined;
      const request = {
        actor: actorOf(outer),
        draft: named.value,
        requestKey: told.requestKey,
        look: await lookAt(deps),
        asksSource,
      };
      return plainScreen(saveLead(deps, outer.t, request));
    });
    const keyboard = screen.rows && new InlineKeyboard(screen.rows);
    await answer(named.ctx, { text: screen.text, ...(keyboard && { keyboard }) });
  });
}

/** What a message is read by: the shop and the moment at which it came, and whether a colleague wrote its words. */
interface Seen {
  look: Look;
  fromStaff: boolean;
}

/** Plain data between the replays of the talk. */
async function seenIn(talk: Talk, deps: ClientsChatDeps, message: Message | undefined): Promise<Seen> {
  const { shop, at, fromStaff } = await talk.external(
    async (): Promise<{ shop: ClientShop; at: number; fromStaff: boolean }> => {
      const { zone, country, workDays, staffQuiet, sources, lostReasons, leadSteps, revealMinutes } =
        await deps.shop();
      const shop = { zone, country, workDays, staffQuiet, sources, lostReasons, leadSteps, revealMinutes };
      return { shop, at: deps.now().toMillis(), fromStaff: await isFromStaff(deps, message) };
    },
  );
  return { look: { shop, here: DateTime.fromMillis(at, { zone: shop.zone }) }, fromStaff };
}

function askLead(
  talk: Talk,
  ctx: TalkContext,
  deps: ClientsChatDeps,
): Promise<Answer<LeadDraft> | undefined> {
  return ask<LeadDraft>(talk, ctx, {
    name: "lead",
    text: ctx.t("clients-lead-ask"),
    async read({ message, t }) {
      const seen = await seenIn(talk, deps, message);
      return message?.document === undefined || !isVcard(message)
        ? readLead(t, message, seen)
        : readFile(talk, deps, { t, look: seen.look, fileId: message.document.file_id });
    },
  });
}

function readLead(t: Translate, message: Message | undefined, { look, fromStaff }: Seen): Reading<LeadDraft> {
  if (message?.contact !== undefined) return { value: draftFromContact(message.contact, look) };
  if (message === undefined) return { retry: t("clients-lead-ask") };
  const read =
    message.forward_origin === undefined
      ? draftFromLine(t, message.text ?? message.caption ?? "", look)
      : draftFromForward(t, message, { look, fromStaff });
  if (read.ok) return { value: read.value };
  return { retry: read.refusal === "bad-phone" ? badPhoneLine(t, read) : t("clients-lead-ask") };
}

async function readFile(
  talk: Talk,
  deps: ClientsChatDeps,
  { t, look, fileId }: { t: Translate; look: Look; fileId: string },
): Promise<Reading<LeadDraft>> {
  const text = await talk.external(async () => vcardText(await deps.fetchFile(fileId)));
  const [person] = peopleIn(text, look);
  return person === undefined ? { retry: t("clients-vcard-empty") } : { value: draftFromPerson(person) };
}

function askName(talk: Talk, ctx: TalkContext, draft: LeadDraft): Promise<Answer<LeadDraft> | undefined> {
  return ask<LeadDraft>(talk, ctx, {
    name: "name",
    text: ctx.t("clients-lead-name"),
    choices: [[{ label: ctx.t.plain("clients-lead-nameless"), value: "none" }]],
    choose: () => draft,
    read({ message, t }) {
      const name = readName(message?.text ?? "");
      if (!name.ok) return { retry: t("clients-lead-name") };
      const names = splitName(withCapitals(name.value));
      return { value: { ...draft, card: { ...draft.card, ...names } } };
    },
  });
}

function needsName({ card }: LeadDraft): boolean {
  return card.name === undefined && card.surname === undefined && card.username === undefined;
}

/** A screen as a talk may keep it. */
async function plainScreen(
  made: Promise<Screen>,
): Promise<{ text: string; rows?: InlineKeyboard["inline_keyboard"] }> {
  const { text, keyboard } = await made;
  return { text, ...(keyboard && { rows: keyboard.inline_keyboard }) };
}
