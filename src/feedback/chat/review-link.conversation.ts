import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import { settingsScreen } from "./settings.view.ts";

export const reviewLinkTalk = defineTalk<object>("feedback.review-link");

/** Asks where the content may leave a review; writes it into the settings. */
export function reviewLinkTalkWith(deps: FeedbackChatDeps): ReadyTalk {
  return reviewLinkTalk.with(async (talk, ctx) => {
    const link = await ask<string>(talk, ctx, {
      name: "review",
      text: ctx.t("feedback-review-question"),
      choices: [[{ label: ctx.t.plain("feedback-review-none"), value: "none" }]],
      choose: () => "",
      read: ({ message, t }) => {
        const read = readLink(message?.text ?? "");
        return read === undefined ? { retry: t("feedback-review-unreadable") } : { value: read };
      },
    });
    if (link === undefined) return;
    const { value: reviewUrl, requestKey } = link;
    const changed = await talk.external(async (outer) => {
      const outcome = await deps.changeShop(actorOf(outer), { settings: { reviewUrl }, requestKey });
      return outcome.ok ? { ok: true as const, settings: await deps.shop() } : outcome;
    });
    const { t } = link.ctx;
    await show(
      link.ctx,
      changed.ok
        ? settingsScreen(t, changed.settings, deps)
        : { text: t(`feedback-settings-refused-${changed.refusal}`) },
    );
  });
}

const linkMax = 300;

/** «yandex.ru/maps/…» and «https://…» alike. */
function readLink(typed: string): string | undefined {
  const text = typed.trim();
  const url = /^https:\/\//i.test(text) ? text : `https://${text}`;
  const isLink = URL.canParse(url) && /^https:\/\/[^\s/]+\.[^\s/]{2,}/i.test(url) && !/\s/.test(url);
  return isLink && url.length <= linkMax ? url : undefined;
}
