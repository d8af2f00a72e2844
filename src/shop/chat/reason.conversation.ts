import { type Answer, ask, type Choice } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { done } from "../../shared/outcome.ts";
import { readTitle } from "../rules/read-title.ts";
import { editedReasons, type ReasonEdit, type Returns, readReturns } from "../rules/reason-edit.ts";
import type { ShopSettings } from "../rules/settings.ts";
import type { ShopChatDeps } from "./deps.ts";
import { reasonSavedScreen } from "./reasons.view.ts";

type Asked = { field: "new" } | { field: "title" | "returns"; reason: string };

export const editReasonTalk = defineTalk<Asked>("shop.edit-reason");

/** Asks the title of a reason, when its clients are asked again, or for a new one both; writes it. */
export function editReasonTalkWith({ getShop, editShop }: ShopChatDeps): ReadyTalk {
  return editReasonTalk.with(async (talk, ctx, asked) => {
    const reasons = await talk.external(async () => (await getShop()).lostReasons);
    const answer = await askEdit(talk, ctx, asked, reasons);
    if (answer === undefined) return;

    const { value: edit, requestKey } = answer;
    const saved = await talk.external(async (outer) => {
      const changed = await editShop(actorOf(outer), {
        edit({ lostReasons }) {
          const edited = editedReasons(lostReasons, edit);
          return edited.ok ? done({ lostReasons: edited.value }) : edited;
        },
        requestKey,
      });
      if (!changed.ok) return { ok: false as const, refusal: changed.refusal };
      const kept = (await getShop()).lostReasons;
      const reason = edit.field === "new" ? kept.at(-1) : kept.find(({ id }) => id === edit.reason);
      return { ok: true as const, reason, change: changed.value.changeId };
    });
    const { t } = answer.ctx;
    if (!saved.ok || saved.reason === undefined)
      return void (await show(answer.ctx, {
        text: t(`shop-change-refused-${saved.ok ? "gone" : saved.refusal}`),
      }));
    await show(answer.ctx, reasonSavedScreen(t, saved.reason, saved.change));
  });
}

async function askEdit(
  talk: Talk,
  ctx: TalkContext,
  asked: Asked,
  reasons: ShopSettings["lostReasons"],
): Promise<Answer<ReasonEdit> | undefined> {
  if (asked.field === "returns") {
    const returns = await askReturns(talk, ctx);
    return (
      returns && { ...returns, value: { field: "returns", reason: asked.reason, returns: returns.value } }
    );
  }
  const title = await askTitle(talk, ctx, asked, reasons);
  if (title === undefined) return undefined;
  if (asked.field === "title")
    return { ...title, value: { field: "title", reason: asked.reason, title: title.value } };
  const returns = await askReturns(talk, title.ctx);
  return returns && { ...returns, value: { field: "new", title: title.value, returns: returns.value } };
}

function askTitle(
  talk: Talk,
  ctx: TalkContext,
  asked: Exclude<Asked, { field: "returns" }>,
  reasons: ShopSettings["lostReasons"],
): Promise<Answer<string> | undefined> {
  return ask<string>(talk, ctx, {
    name: "title",
    text: ctx.t("shop-reason-ask-title"),
    read({ message, t }) {
      const title = readTitle(message?.text ?? "");
      if (title === undefined) return { retry: t("shop-reason-ask-title-again") };
      const edited = editedReasons(
        reasons,
        asked.field === "new" ? { ...asked, title, returns: "ask" } : { ...asked, field: "title", title },
      );
      return edited.ok ? { value: title } : { retry: t(`shop-change-refused-${edited.refusal}`) };
    },
  });
}

function askReturns(talk: Talk, ctx: TalkContext): Promise<Answer<Returns> | undefined> {
  return ask<Returns>(talk, ctx, {
    name: "returns",
    text: ctx.t("shop-reason-ask-returns"),
    choices: returnChoices(ctx),
    choose: readReturns,
    read({ message, t }) {
      const returns = readReturns(message?.text ?? "");
      return returns === undefined ? { retry: t("shop-reason-ask-returns-again") } : { value: returns };
    },
  });
}

function returnChoices({ t }: TalkContext): Choice[][] {
  const inDays = [30, 90, 180].map((days) => ({
    label: t.plain("shop-returns-days", { days }),
    value: String(days),
  }));
  const words = (["cycle", "ask", "never"] as const).map((word) => [
    { label: t.plain(`shop-returns-choice-${word}`), value: word },
  ]);
  return [inDays, ...words];
}
