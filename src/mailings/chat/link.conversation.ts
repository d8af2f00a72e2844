import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { oneLine } from "../../shared/text.ts";
import { isWebAddress } from "../rules/formatted.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import { buttonsScreen } from "./broadcast-draft.view.ts";

export const linkTalk = defineTalk<{ id: string }>("mailings.link");

const labelMax = 30;

/** Asks what a button of one's own says and where it leads; puts it under the draft. */
export function linkTalkWith({ buttonMailing }: Pick<BroadcastChatDeps, "buttonMailing">): ReadyTalk {
  return linkTalk.with(async (talk, ctx, { id }) => {
    const answer = await ask<{ label: string; url: string }>(talk, ctx, {
      name: "link",
      text: ctx.t("broadcasts-link-question"),
      read: ({ message, t }) => {
        const link = readLink(message?.text ?? "");
        return link === undefined ? { retry: t("broadcasts-link-again") } : { value: link };
      },
    });
    if (answer === undefined) return;
    const changed = await talk.external((outer) => buttonMailing(actorOf(outer), { id, link: answer.value }));
    const { t } = answer.ctx;
    await show(
      answer.ctx,
      changed.ok ? buttonsScreen(t, changed.value) : { text: t(`broadcasts-refused-${changed.refusal}`) },
    );
  });
}

/** «Каталог https://shop.ru/new»: words, then the address. */
function readLink(typed: string): { label: string; url: string } | undefined {
  const line = oneLine(typed);
  const at = line.search(/https?:\/\//i);
  const label = line.slice(0, Math.max(0, at)).trim();
  const url = line.slice(at).trim();
  if (at < 1 || label === "" || label.length > labelMax || /\s/.test(url)) return undefined;
  return isWebAddress(url) ? { label, url } : undefined;
}
