import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, show, toast } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import type { PhoneHolder } from "../actions/phone-holder.ts";
import { answeredBy } from "./answer.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { editedScreen } from "./edited.view.ts";
import { addedHolderScreen, foreignHolderScreen } from "./holder.view.ts";
import { lookAt } from "./look.ts";
import { readEdit, typedIn } from "./read-edit.ts";
import { screenKeyOf } from "./refuse.ts";
import { writeEdit } from "./write-edit.ts";

/** Whose the number is that was to be added to a card, as far as the member may know. */
export async function takenPhoneScreen(
  deps: ClientsChatDeps,
  t: Translate,
  { actor, client, holder }: { actor: Actor; client: string; holder: PhoneHolder },
): Promise<Screen> {
  if (!holder.visible) return foreignHolderScreen(t, holder);
  const card = await deps.clients.getClientCard(actor, { clientId: holder.clientId });
  if (!card.ok) return { text: t(`clients-change-refused-${card.refusal}`) };
  return addedHolderScreen(t, card.value, { client, look: await lookAt(deps) });
}

/** «👥 Другой человек, тот же номер»: adds the number that was typed then, beside its holder. */
export async function addTakenPhone(deps: ClientsChatDeps, ctx: StaffContext, client: string): Promise<void> {
  const look = await lookAt(deps);
  const { country } = look.shop;
  const given = { country, now: look.here, locale: ctx.t.locale };
  const edit = readEdit("phone", typedIn(answeredBy(ctx)), given);
  if (edit === undefined) return toast(ctx, ctx.t.plain("clients-holder-gone"), { alert: true });
  const order = { clientId: client, edit, requestKey: screenKeyOf(ctx), anotherPerson: true } as const;
  const written = await writeEdit(deps.clients, ctx.actor, order);
  const asked = { actor: ctx.actor, client };
  const screen =
    written.ok || written.holder === undefined
      ? editedScreen(ctx.t, { client, edit, written, country })
      : await takenPhoneScreen(deps, ctx.t, { ...asked, holder: written.holder });
  await show(ctx, screen);
}
