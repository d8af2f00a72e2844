import { Composer } from "grammy";
import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import * as buttons from "./broadcast.buttons.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import * as views from "./broadcast-draft.view.ts";
import {
  draftOnly,
  look,
  offScreen,
  openMailing,
  openMailingsWith,
  refuse,
  showControl,
} from "./broadcast-screens.ts";
import { clientMessage, sampleAddressed } from "./client-view.ts";
import { launchWith } from "./launch.ts";
import { linkTalk } from "./link.conversation.ts";
import { sendAtTalk } from "./send-at.conversation.ts";
import { textTalk } from "./text.conversation.ts";

/** A draft on its way to the clients: words, buttons, the client's view, the hour, 🚀. */
export function draftComposer(deps: BroadcastChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const openMailings = openMailingsWith(deps);
  const localNow = async () => deps.now().setZone((await deps.shop()).zone);

  buttons.textButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, () => textTalk.enter(ctx, { id })),
  );
  buttons.linkButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, () => linkTalk.enter(ctx, { id })),
  );
  buttons.typeWhenButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, () => sendAtTalk.enter(ctx, { id })),
  );
  buttons.buttonsButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, (mailing) => show(ctx, views.buttonsScreen(ctx.t, mailing))),
  );
  buttons.turnButton.handle(composer, async (ctx, { id, what }) => {
    const turn = what === "unlink" ? { link: "none" as const } : { turn: what };
    const changed = await deps.buttonMailing(ctx.actor, { id, ...turn });
    if (changed.ok) await show(ctx, views.buttonsScreen(ctx.t, changed.value));
    else await refuse(ctx, changed.refusal);
  });
  buttons.lookButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, (mailing) => look(deps, ctx, mailing)),
  );
  buttons.testButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, async (mailing) => {
      await deps.showAsClientSees(ctx, clientMessage(ctx.t, mailing, sampleAddressed(ctx.t)));
      await toast(ctx, ctx.t.plain("broadcasts-test-sent"));
    }),
  );

  buttons.whenButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, async () => show(ctx, views.whenScreen(ctx.t, { id }, await localNow()))),
  );
  buttons.dayButton.handle(composer, async (ctx, { id, day }) => {
    const now = await localNow();
    const chosen = DateTime.fromFormat(day, "yyMMdd", { zone: now.zone });
    if (!chosen.isValid || chosen < now.startOf("day")) return refuse(ctx, "past");
    await draftOnly(deps, ctx, id, () => show(ctx, views.timesScreen(ctx.t, { id }, chosen, now)));
  });
  buttons.atButton.handle(composer, async (ctx, { id, at }) => {
    const now = await localNow();
    const chosen = at === "now" ? undefined : DateTime.fromFormat(at, "yyMMddHHmm", { zone: now.zone });
    if (chosen?.isValid === false) return refuse(ctx, "past");
    const timed = await deps.timeMailing(ctx.actor, { id, ...(chosen && { sendAt: chosen.toJSDate() }) });
    if (timed.ok) await showControl(deps, ctx, timed.value);
    else await refuse(ctx, timed.refusal);
  });

  buttons.launchButton.handle(composer, launchWith(deps, { showControl, offScreen }));
  buttons.keepButton.handle(composer, async (ctx) => {
    await toast(ctx, ctx.t.plain("broadcasts-control-kept"));
    await openMailings(ctx);
  });
  const puts = [
    [buttons.dropButton, "draft", "dropped"],
    [buttons.undropButton, "dropped", "draft"],
    [buttons.unplanButton, "scheduled", "draft"],
  ] as const;
  for (const [made, from, to] of puts)
    made.handle(composer, async (ctx, { id }) => {
      const put = await deps.putMailingAway(ctx.actor, { id, from, to });
      if (!put.ok) return refuse(ctx, put.refusal);
      await (to === "dropped" ? show(ctx, views.droppedScreen(ctx.t, { id })) : openMailing(deps, ctx, id));
    });
  return composer;
}
