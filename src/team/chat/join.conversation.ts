import { ask } from "../../platform/telegram/ask.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { localeOf } from "../../shared/locale.ts";
import { cutTo } from "../../shared/text.ts";
import { readMemberName } from "../rules/member.ts";
import type { TeamChatDeps } from "./deps.ts";
import { rulesAskedScreen } from "./entrance.view.ts";
import { dayOf } from "./rules.composer.ts";

export const joinTalk = defineTalk<{ token: string }>("team.join", { forAnyone: true });

/** Asks the newcomer's name; makes him a member who has yet to accept the rules. */
export function joinTalkWith(deps: TeamChatDeps): ReadyTalk {
  return joinTalk.with(async (talk, ctx, { token }) => {
    const profile = [ctx.from?.first_name, ctx.from?.last_name].filter(Boolean).join(" ");
    const name = await ask<string>(talk, ctx, {
      name: "name",
      text: ctx.t("team-join-name"),
      choices: [[{ label: cutTo(profile, 30).text, value: "profile" }]],
      choose: () => profile,
      read: (given) => {
        const typed = readMemberName(given.message?.text ?? "");
        return typed === undefined ? { retry: given.t("team-join-name-again") } : { value: typed };
      },
    });
    if (name === undefined) return;

    const joined = await talk.external(async (outer) => {
      const telegramId = outer.from?.id ?? 0;
      const locale = localeOf(outer.from?.language_code);
      const accepted = await deps.acceptInvitation({ telegramId, token, name: name.value, locale });
      if (!accepted.ok) return accepted;
      const rules = await deps.getRules();
      return {
        ok: true as const,
        version: rules?.version ?? 1,
        since: rules === undefined ? "" : await dayOf(deps, outer, rules),
      };
    });

    const { t } = name.ctx;
    await show(
      name.ctx,
      joined.ok ? rulesAskedScreen(t, joined) : { text: t(`team-join-refused-${joined.refusal}`) },
    );
  });
}
