import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import { cutTo } from "../../shared/text.ts";
import type { AddedClient } from "../actions/add-client.ts";
import type { PhoneHolder } from "../actions/phone-holder.ts";
import { cardScreen } from "./card.view.ts";
import { nowhere } from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { foreignHolderScreen, knownHolderScreen } from "./holder.view.ts";
import { type CallbackEcho, savedScreen } from "./lead.view.ts";
import type { LeadDraft } from "./lead-draft.ts";
import type { Look } from "./look.ts";

export interface LeadRequest {
  actor: Actor;
  draft: LeadDraft;
  requestKey: string;
  look: Look;
  /** «👥 Другой человек, тот же номер». */
  anotherPerson?: boolean;
  /** Asks for the source at once: a contact tells none. */
  asksSource?: boolean;
}

const noteMax = 1000;

/** Saves a client with the callback that was told with him, and says what was understood. */
export async function saveLead(deps: ClientsChatDeps, t: Translate, request: LeadRequest): Promise<Screen> {
  const { actor, draft, look } = request;
  const saved = await write(deps, request);
  if (!saved.ok && "holder" in saved) return holderScreen(deps, t, request, saved.holder);
  if (!saved.ok) return { text: t(`clients-add-refused-${saved.refusal}`) };

  const { clientId } = saved.added;
  const card = await deps.clients.getClientCard(actor, { clientId });
  if (!card.ok) return { text: t(`clients-add-refused-${card.refusal}`) };
  return savedScreen(t, card.value, {
    look,
    hints: draft.hints,
    repeated: saved.added.repeated ? saved.added.at : undefined,
    callback: saved.callback,
    asksSource: request.asksSource === true && card.value.source === undefined,
  });
}

type Written =
  | { ok: true; added: AddedClient; callback?: CallbackEcho }
  | { ok: false; refusal: string }
  | { ok: false; refusal: "phone-taken"; holder: PhoneHolder };

/** The client and his callback are one write: no crash leaves one without the other. */
async function write(deps: ClientsChatDeps, request: LeadRequest): Promise<Written> {
  const { actor, draft, requestKey, anotherPerson } = request;
  const more = anotherPerson ? { anotherPerson } : {};
  return deps.inOneTransaction(async (): Promise<Written> => {
    const note = draft.note === undefined ? {} : { note: cutTo(draft.note, noteMax).text };
    const first = await deps.clients.addClient(actor, { ...draft.card, ...note, ...more, requestKey });
    const added =
      !first.ok && first.refusal === "unreadable"
        ? await deps.clients.addClient(actor, { ...barely(draft), ...more, requestKey })
        : first;
    if (!added.ok) return added;

    const { callback } = draft;
    if (callback === undefined) return { ok: true, added: added.value };
    const { clientId } = added.value;
    const set = await deps.scheduleCallback(actor, { ...callback, clientId, requestKey });
    return { ok: true, added: added.value, callback: set.ok ? callback : "not-set" };
  });
}

/** What can always be kept: the numbers, and all that was typed as the note. */
function barely({ card, whole }: LeadDraft) {
  return { phones: card.phones ?? [], note: cutTo(whole, noteMax).text };
}

async function holderScreen(
  deps: ClientsChatDeps,
  t: Translate,
  { actor, draft, look }: LeadRequest,
  holder: PhoneHolder,
): Promise<Screen> {
  if (!holder.visible) return foreignHolderScreen(t, holder);
  const card = await deps.clients.getClientCard(actor, { clientId: holder.clientId });
  if (!card.ok) return { text: t(`clients-add-refused-${card.refusal}`) };
  if (isBare(draft)) return cardScreen(t, card.value, { look, parts: deps.parts, back: nowhere });
  return knownHolderScreen(t, card.value, { look, parts: deps.parts, note: draft.note });
}

/** Only a number was sent: that is a search, and its answer is the card. */
function isBare({ card, note, callback }: LeadDraft): boolean {
  const { phones: _phones, emails = [], tags = [], ...rest } = card;
  const told = emails.length + tags.length + Object.keys(rest).length;
  return told === 0 && note === undefined && callback === undefined;
}
