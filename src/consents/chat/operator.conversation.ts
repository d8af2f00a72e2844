import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { oneLine } from "../../shared/text.ts";
import { readOperator } from "../rules/read-operator.ts";
import type { ConsentsChatDeps } from "./deps.ts";
import { operatorScreen } from "./settings.view.ts";

export const operatorTalk = defineTalk<Record<string, never>>("consents.edit-operator");

/** Asks who answers for the clients' data: name and ИНН, address, contact; writes them as one. */
export function operatorTalkWith({ changeOperator }: ConsentsChatDeps): ReadyTalk {
  return operatorTalk.with(async (talk, ctx) => {
    const who = await ask<{ name: string; inn: string }>(talk, ctx, {
      name: "operator",
      text: ctx.t("consents-operator-ask-name"),
      read: ({ message, t }) => {
        const read = readOperator(message?.text ?? "");
        if (!read.ok) return { retry: t(`consents-operator-refused-${read.problem}`) };
        return { value: { name: read.name, inn: read.inn } };
      },
    });
    if (who === undefined) return;
    const address = await ask<string>(talk, who.ctx, {
      name: "address",
      text: who.ctx.t("consents-operator-ask-address"),
      read: (given) => readLine(given, { key: "consents-operator-ask-address", least: 5, most: 200 }),
    });
    if (address === undefined) return;
    const contact = await ask<string>(talk, address.ctx, {
      name: "contact",
      text: address.ctx.t("consents-operator-ask-contact"),
      read: (given) => readLine(given, { key: "consents-operator-ask-contact", least: 5, most: 120 }),
    });
    if (contact === undefined) return;

    const operator = { ...who.value, address: address.value, contact: contact.value };
    const changed = await talk.external((outer) =>
      changeOperator(actorOf(outer), { operator, requestKey: contact.requestKey }),
    );
    const { t } = contact.ctx;
    await show(
      contact.ctx,
      changed.ok ? operatorScreen(t, operator) : { text: t("consents-owner-refused-no-rights") },
    );
  });
}

function readLine(
  { message, t }: TalkContext,
  { key, least, most }: { key: string; least: number; most: number },
): Reading<string> {
  const line = oneLine(message?.text ?? "");
  return line.length >= least && line.length <= most ? { value: line } : { retry: t(key) };
}
