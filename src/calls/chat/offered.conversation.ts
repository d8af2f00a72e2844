import { maskPhonesIn } from "../../clients/index.ts";
import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import { type Offer, offerMax } from "../rules/call.ts";
import type { CallsChatDeps } from "./deps.ts";
import { savedScreen } from "./saved.view.ts";
import { sceneOf } from "./scene.ts";

export const offeredTalk = defineTalk<{ call: string }>("calls.offered");

/** Asks what was offered and what the client said to it; writes both to the contact. */
export function offeredTalkWith(deps: CallsChatDeps): ReadyTalk {
  return offeredTalk.with(async (talk, ctx, { call: callId }) => {
    const what = await ask<string>(talk, ctx, {
      name: "what",
      text: ctx.t("calls-offered-what"),
      read: ({ message, t }) => {
        const typed = cutTo(oneLine(message?.text ?? ""), offerMax).text;
        return typed === "" ? { retry: t("calls-offered-what-again") } : { value: typed };
      },
    });
    if (what === undefined) return;

    const said = await ask<Offer["answer"]>(talk, what.ctx, {
      name: "said",
      text: what.ctx.t("calls-offered-said", { what: maskPhonesIn(what.value) }),
      choices: [answers.map((value) => ({ label: what.ctx.t.plain(`calls-offered-${value}`), value }))],
      choose: (value) => answers.find((answer) => answer === value),
      read: ({ t }) => ({ retry: t("calls-offered-said-again") }),
    });
    if (said === undefined) return;

    const { t } = said.ctx;
    const offer: Offer = { what: what.value, answer: said.value };
    const screen = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const amended = await deps.amendCall(actor, { callId, offer });
      if (!amended.ok) return { text: t(`calls-refused-${amended.refusal}`) };
      return savedScreen(await sceneOf(deps, { actor, t }, amended.value.call.clientId), amended.value);
    });
    await show(said.ctx, screen);
  });
}

const answers = ["yes", "thinking", "no"] as const satisfies readonly Offer["answer"][];
