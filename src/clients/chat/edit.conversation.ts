import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import { type Answer, ask, type Choice, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { zoneChoices } from "../../shop/index.ts";
import { answer } from "./answer.ts";
import { labelOf } from "./client-words.view.ts";
import type { ClientsChatDeps } from "./deps.ts";
import type { EditField } from "./edit-fields.ts";
import { editedScreen } from "./edited.view.ts";
import { longLabel, shortened } from "./lines.ts";
import { type Given, readEdit, type TypedEdit, typedIn } from "./read-edit.ts";
import { takenPhoneScreen } from "./taken-phone.ts";
import { writeEdit } from "./write-edit.ts";

/** What is changed by a tap alone. */
export type ChosenField = "kind" | "sex" | "source" | "potential" | "vip";
export type TypedField = Exclude<EditField, ChosenField>;

/** Asks one field of a card; writes it, and for a whole name its parts. */
export const editTalk = defineTalk<{ client: string; field: TypedField }>("clients.edit");

export function editTalkWith(deps: ClientsChatDeps): ReadyTalk {
  return editTalk.with(async (talk, ctx, { client, field }) => {
    const { country, zone, at } = await talk.external(async () => {
      const shop = await deps.shop();
      return { country: shop.country, zone: shop.zone, at: deps.now().toMillis() };
    });
    const given =
      field === "referrer"
        ? await askReferrer(talk, ctx, deps, client)
        : await askTyped(talk, ctx, field, {
            country,
            now: DateTime.fromMillis(at, { zone }),
            locale: ctx.t.locale,
          });
    if (given === undefined) return;

    const { value, requestKey } = given;
    const { written, taken } = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const written = await writeEdit(deps.clients, actor, { clientId: client, edit: value, requestKey });
      if (written.ok || written.holder === undefined) return { written };
      const asked = { actor, client, holder: written.holder };
      const { text, keyboard } = await takenPhoneScreen(deps, outer.t, asked);
      return { written, taken: { text, rows: keyboard?.inline_keyboard ?? [] } };
    });
    if (taken === undefined)
      await show(given.ctx, editedScreen(given.ctx.t, { client, edit: value, written, country }));
    else await answer(given.ctx, { text: taken.text, keyboard: new InlineKeyboard(taken.rows) });
  });
}

function askTyped(
  talk: Talk,
  ctx: TalkContext,
  field: Exclude<TypedField, "referrer">,
  given: Given,
): Promise<Answer<TypedEdit> | undefined> {
  const read = (text: string) => readEdit(field, text, given);
  return ask<TypedEdit>(talk, ctx, {
    name: questionOf(field),
    text: ctx.t(`clients-ask-${field}`),
    choices: [...(field === "zone" ? zoneChoices(ctx.t) : []), ...removeRow(ctx, field)],
    choose: (value) => (value === "none" ? ({ field, value: null } as TypedEdit) : read(value)),
    read({ message, t }) {
      const edit = read(typedIn(message));
      return edit === undefined ? { retry: t(`clients-ask-${field}-again`) } : { value: edit };
    },
  });
}

/** Who referred the client: found like any search. */
function askReferrer(
  talk: Talk,
  ctx: TalkContext,
  { clients }: ClientsChatDeps,
  client: string,
): Promise<Answer<TypedEdit> | undefined> {
  return ask<TypedEdit>(talk, ctx, {
    name: "referrer",
    text: ctx.t("clients-ask-referrer"),
    choices: removeRow(ctx, "referrer"),
    choose: (id) => ({ field: "referrer", value: id === "none" ? null : id }),
    async read(given): Promise<Reading<TypedEdit>> {
      const typed = (given.message?.text ?? "").slice(0, 200);
      const rows = await talk.external(async (outer) => {
        const found = await clients.findClients(actorOf(outer), { typed });
        const others = found.ok ? found.value.rows.filter(({ id }) => id !== client) : [];
        return others.map((row) => [{ label: labelOf(outer.t, row, longLabel), value: row.id }]);
      });
      const [only, second] = rows;
      if (only?.[0] !== undefined && second === undefined)
        return { value: { field: "referrer", value: only[0].value } };
      const key = rows.length === 0 ? "clients-ask-referrer-again" : "clients-ask-referrer-which";
      return { retry: given.t(key, { typed: shortened(typed, 40) }), choices: rows };
    },
  });
}

/** A field that is there may also be emptied. */
function removeRow({ t }: TalkContext, field: TypedField): Choice[][] {
  return isAdded(field) ? [] : [[{ label: t.plain("clients-edit-remove"), value: "none" }]];
}

function isAdded(field: TypedField): boolean {
  return ["phone", "email", "tag", "date"].includes(field);
}

function questionOf(field: TypedField): string {
  return field.toLowerCase().slice(0, 10);
}
