import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readMemberName } from "../rules/member.ts";
import type { TeamChatDeps } from "./deps.ts";
import { renamedScreen } from "./staff.view.ts";

export const renameTalk = defineTalk<{ member: string }>("team.rename");
export const replaceRulesTalk = defineTalk<{ after: number }>("team.replace-rules");

export function staffTalks(deps: TeamChatDeps): ReadyTalk[] {
  return [renameTalkWith(deps), replaceRulesTalkWith(deps)];
}

/** Asks how colleagues see a member; writes it. */
function renameTalkWith({ renameMember }: TeamChatDeps): ReadyTalk {
  return renameTalk.with(async (talk, ctx, { member }) => {
    const name = await ask<string>(talk, ctx, {
      name: "name",
      text: ctx.t("team-rename-ask"),
      read: (given) => {
        const typed = readMemberName(given.message?.text ?? "");
        return typed === undefined ? { retry: given.t("team-join-name-again") } : { value: typed };
      },
    });
    if (name === undefined) return;
    const { value, requestKey } = name;
    const renamed = await talk.external((outer) =>
      renameMember(actorOf(outer), { memberId: member, name: value, requestKey }),
    );
    const { t } = name.ctx;
    const screen = renamed.ok
      ? renamedScreen(t, { memberId: member, name: value, changeId: renamed.value.changeId })
      : { text: t(`team-rename-refused-${renamed.refusal}`) };
    await show(name.ctx, screen);
  });
}

/** Asks the text of the confidentiality rules and the liability; writes a new version of them. */
function replaceRulesTalkWith({ replaceRules }: TeamChatDeps): ReadyTalk {
  return replaceRulesTalk.with(async (talk, ctx, { after }) => {
    const text = await ask<string>(talk, ctx, {
      name: "text",
      text: ctx.t("team-replace-rules-text"),
      read: ({ message, t }) => {
        const typed = message?.text?.trim() ?? "";
        return typed === ""
          ? { retry: t("team-replace-rules-refused-rules-empty-or-long") }
          : { value: typed };
      },
    });
    if (text === undefined) return;
    const liability = await ask<string>(talk, text.ctx, {
      name: "liability",
      text: text.ctx.t("team-replace-rules-liability"),
      choices: [[{ label: text.ctx.t.plain("team-replace-rules-no-liability"), value: "none" }]],
      choose: () => "",
      read: ({ message, t }) => {
        const typed = message?.text?.trim() ?? "";
        return typed === "" ? { retry: t("team-replace-rules-liability") } : { value: typed };
      },
    });
    if (liability === undefined) return;

    const replaced = await talk.external((outer) =>
      replaceRules(actorOf(outer), {
        text: text.value,
        ...(liability.value !== "" && { liability: liability.value }),
        after,
        requestKey: liability.requestKey,
      }),
    );
    const { t } = liability.ctx;
    await show(liability.ctx, {
      text: replaced.ok
        ? t("team-replace-rules-done", replaced.value)
        : t(`team-replace-rules-refused-${replaced.refusal}`),
    });
  });
}
