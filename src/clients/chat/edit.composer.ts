import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import type { ClientEdit } from "../actions/edit-client.ts";
import type { Potential } from "../rules/card.ts";
import type { ClientView } from "../rules/client-view.ts";
import { nameOf } from "./client-words.view.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { type ChosenField, editTalk } from "./edit.conversation.ts";
import { editScreen } from "./edit.view.ts";
import { kindScreen, potentialScreen, sexScreen, vipScreen } from "./edit-choices.view.ts";
import type { EditField } from "./edit-fields.ts";
import { datesScreen, emailsScreen, phonesScreen, tagsScreen } from "./edit-lists.view.ts";
import { lookAt } from "./look.ts";
import { doneScreen } from "./note.ts";
import { refuse, screenKeyOf } from "./refuse.ts";
import { editSourceScreen } from "./source.view.ts";
import { addTakenPhone } from "./taken-phone.ts";

/** «✏️ Изменить»: what is chosen is changed by a tap, what is typed is asked by one question. */
export function editComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const shows =
    (view: (ctx: StaffContext, client: ClientView) => Screen | Promise<Screen>) =>
    async (ctx: StaffContext, { client: clientId }: { client: string }): Promise<void> => {
      const card = await deps.clients.getClientCard(ctx.actor, { clientId });
      if (!card.ok) await refuse(ctx, "change", card.refusal);
      else if (!card.value.rights.edit) await refuse(ctx, "change", "no-rights");
      else await show(ctx, await view(ctx, card.value));
    };
  const showPhones = shows((ctx, client) => phonesScreen(ctx.t, client));
  const showEmails = shows((ctx, client) => emailsScreen(ctx.t, client));
  const showTags = shows((ctx, client) => tagsScreen(ctx.t, client));
  const showDates = shows((ctx, client) => datesScreen(ctx.t, client));
  const chosen: Record<ChosenField, (ctx: StaffContext, args: { client: string }) => Promise<void>> = {
    kind: shows((ctx, client) => kindScreen(ctx.t, client)),
    sex: shows((ctx, client) => sexScreen(ctx.t, client)),
    source: shows(async (ctx, client) => editSourceScreen(ctx.t, client, await lookAt(deps))),
    potential: shows((ctx, client) => potentialScreen(ctx.t, client)),
    vip: shows((ctx, client) => vipScreen(ctx.t, client)),
  };

  buttons.editButton.handle(
    composer,
    shows(async (ctx, client) => {
      const referrer = await referrerOf(deps, ctx, client);
      return editScreen(ctx.t, client, { look: await lookAt(deps), referrer });
    }),
  );
  buttons.fieldButton.handle(composer, async (ctx, { client, field }) => {
    if (isChosen(field)) await chosen[field](ctx, { client });
    else await editTalk.enter(ctx, { client, field });
  });
  buttons.phonesButton.handle(composer, showPhones);
  buttons.anotherPhoneButton.handle(composer, (ctx, { client }) => addTakenPhone(deps, ctx, client));
  buttons.emailsButton.handle(composer, showEmails);
  buttons.tagsButton.handle(composer, showTags);
  buttons.datesButton.handle(composer, showDates);
  buttons.kindButton.handle(composer, (ctx, { client, kind }) =>
    edit(deps, ctx, client, { field: "kind", value: kind }),
  );
  buttons.sexButton.handle(composer, (ctx, { client, sex }) =>
    edit(deps, ctx, client, { field: "sex", value: sex === "none" ? null : sex }),
  );
  buttons.potentialButton.handle(composer, (ctx, { client, potential }) =>
    edit(deps, ctx, client, { field: "potential", value: (potential || null) as Potential | null }),
  );
  buttons.vipButton.handle(composer, (ctx, { client, on }) =>
    edit(deps, ctx, client, { field: "vip", value: on === "on" ? true : null }),
  );
  removals(deps, composer);
  return composer;
}

/** Rows that a tap takes away; `rev` says which list the row was of. */
function removals({ clients }: ClientsChatDeps, composer: Composer<StaffContext>): void {
  buttons.removePhoneButton.handle(composer, async (ctx, { client: clientId, index, rev }) => {
    const requestKey = screenKeyOf(ctx);
    await told(ctx, await clients.removePhone(ctx.actor, { clientId, index, rev, requestKey }));
  });
  buttons.removeEmailButton.handle(composer, async (ctx, { client: clientId, index, rev }) => {
    const requestKey = screenKeyOf(ctx);
    await told(ctx, await clients.removeEmail(ctx.actor, { clientId, index, rev, requestKey }));
  });
  buttons.removeDateButton.handle(composer, async (ctx, { client: clientId, index, rev }) => {
    const requestKey = screenKeyOf(ctx);
    await told(ctx, await clients.removeDate(ctx.actor, { clientId, index, rev, requestKey }));
  });
  buttons.removeTagButton.handle(composer, async (ctx, { client: clientId, index, rev }) => {
    const tag = (await clients.viewClients(ctx.actor, [clientId])).get(clientId)?.tags[index];
    const request = { clientId, tag: tag ?? "-", rev, requestKey: screenKeyOf(ctx) };
    await told(ctx, await clients.removeTag(ctx.actor, request));
  });
}

function isChosen(field: EditField): field is ChosenField {
  return ["kind", "sex", "source", "potential", "vip"].includes(field);
}

async function edit(deps: ClientsChatDeps, ctx: StaffContext, clientId: string, change: ClientEdit) {
  const request = { clientId, edit: change, requestKey: screenKeyOf(ctx) };
  await told(ctx, await deps.clients.editClient(ctx.actor, request));
}

async function told(
  ctx: StaffContext,
  changed: { ok: true; value: { factId: string; clientId: string } } | { ok: false; refusal: string },
): Promise<void> {
  if (changed.ok) await show(ctx, doneScreen(ctx.t, changed.value, "clients-edit-done"));
  else await refuse(ctx, "change", changed.refusal);
}

async function referrerOf({ clients }: ClientsChatDeps, ctx: StaffContext, { referredBy }: ClientView) {
  if (referredBy === undefined) return undefined;
  const view = (await clients.viewClients(ctx.actor, [referredBy])).get(referredBy);
  return view && nameOf(ctx.t, view);
}
