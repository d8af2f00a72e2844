import type { Message } from "grammy/types";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { toast } from "../../platform/telegram/screen.ts";
import type { VcardPerson } from "../rules/vcard.ts";
import { vcardText } from "../rules/vcard-text.ts";
import { answer, answeredBy } from "./answer.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { draftFromForward, isFromStaff } from "./forward-draft.ts";
import { badPhoneLine } from "./hint.view.ts";
import {
  type DraftReading,
  draftFromContact,
  draftFromLine,
  draftFromPerson,
  isVcard,
  type LeadDraft,
  peopleIn,
} from "./lead-draft.ts";
import { type Look, lookAt } from "./look.ts";
import { saveLead } from "./save-lead.ts";

type Save = (ctx: StaffContext) => Promise<void>;

/** Saves a client from one typed line. */
export function saveLineWith(deps: ClientsChatDeps) {
  return async function saveLine(ctx: StaffContext, line: string): Promise<void> {
    const look = await lookAt(deps);
    await saveReading(deps, ctx, draftFromLine(ctx.t, line, look), look);
  };
}

/** Saves the contact that was shared. */
export function saveContactWith(deps: ClientsChatDeps): Save {
  return async function saveContact(ctx) {
    const contact = ctx.message?.contact;
    if (contact === undefined) return;
    const look = await lookAt(deps);
    await save(deps, ctx, draftFromContact(contact, look), look);
  };
}

/** Saves whoever wrote the message that was forwarded, or whom it tells of. */
export function saveForwardWith(deps: ClientsChatDeps): Save {
  return async function saveForward(ctx) {
    if (ctx.message === undefined) return;
    const look = await lookAt(deps);
    await saveReading(deps, ctx, await readForward(deps, ctx, ctx.message, look), look);
  };
}

/** Saves the people of a vCard file: one like a contact, several with a count of what became of them. */
export function saveVcardWith(deps: ClientsChatDeps): Save {
  return async function saveVcard(ctx) {
    const file = ctx.message?.document;
    if (file === undefined) return;
    const look = await lookAt(deps);
    const isBig = (file.file_size ?? 0) > vcardBytesMax;
    const people = isBig ? [] : peopleIn(vcardText(await deps.fetchFile(file.file_id)), look);
    const [only, second] = people;
    if (only === undefined)
      await answer(ctx, { text: ctx.t(isBig ? "clients-vcard-big" : "clients-vcard-empty") });
    else if (second === undefined) await save(deps, ctx, draftFromPerson(only), look);
    else await savePeople(deps, ctx, people);
  };
}

/** «👥 Другой человек, тот же номер»: saves what was sent then, beside the holder of the number. */
export async function saveAnother(deps: ClientsChatDeps, ctx: StaffContext): Promise<void> {
  const look = await lookAt(deps);
  const draft = await readAnswered(deps, ctx, look);
  if (draft === undefined) return toast(ctx, ctx.t.plain("clients-holder-gone"), { alert: true });
  await save(deps, ctx, draft, look, true);
}

/** What the screen under the tap answers, read again; undefined when that message is gone. */
export async function readAnswered(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  look: Look,
): Promise<LeadDraft | undefined> {
  const message = answeredBy(ctx);
  if (message === undefined) return undefined;
  if (message.contact !== undefined) return draftFromContact(message.contact, look);
  if (message.document !== undefined && isVcard(message)) {
    const [person] = peopleIn(vcardText(await deps.fetchFile(message.document.file_id)), look);
    return person && draftFromPerson(person);
  }
  const isForward = message.forward_origin !== undefined;
  const read = isForward
    ? await readForward(deps, ctx, message, look)
    : draftFromLine(ctx.t, message.text ?? "", look);
  return read.ok ? read.value : undefined;
}

const peopleMax = 100;
const vcardBytesMax = 1_000_000;

async function savePeople(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  people: readonly VcardPerson[],
): Promise<void> {
  const counts = { saved: 0, known: 0, refused: 0, left: Math.max(0, people.length - peopleMax) };
  for (const [place, person] of people.slice(0, peopleMax).entries()) {
    const { card, note } = draftFromPerson(person);
    const requestKey = requestKeyOf(ctx, `lead ${place}`);
    const added = await deps.clients.addClient(ctx.actor, { ...card, ...(note && { note }), requestKey });
    counts[added.ok ? "saved" : added.refusal === "phone-taken" ? "known" : "refused"] += 1;
  }
  await answer(ctx, { text: ctx.t("clients-vcard-saved", counts) });
}

async function readForward(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  message: Message,
  look: Look,
): Promise<DraftReading> {
  return draftFromForward(ctx.t, message, { look, fromStaff: await isFromStaff(deps, message) });
}

async function saveReading(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  reading: DraftReading,
  look: Look,
): Promise<void> {
  if (reading.ok) await save(deps, ctx, reading.value, look);
  else if (reading.refusal === "bad-phone") await answer(ctx, { text: badPhoneLine(ctx.t, reading) });
  else await answer(ctx, { text: ctx.t("clients-add-refused-nothing-given") });
}

async function save(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  draft: LeadDraft,
  look: Look,
  anotherPerson = false,
): Promise<void> {
  const requestKey = requestKeyOf(ctx, "lead");
  const asksSource = ctx.message?.contact !== undefined || ctx.message?.document !== undefined;
  const request = { actor: ctx.actor, draft, requestKey, look, anotherPerson, asksSource };
  await answer(ctx, await saveLead(deps, ctx.t, request));
}
