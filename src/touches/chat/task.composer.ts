import { Composer } from "grammy";
import type { ClientView } from "../../clients/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import { formatDay } from "../../shared/when-format.ts";
import type { ShownTask } from "../actions/get-task.ts";
import type { TouchesChatDeps } from "./deps.ts";
import { answeredScreen, laterScreen, taskScreen } from "./task.view.ts";
import * as buttons from "./touches.buttons.ts";

/** A row of «Сегодня» that a standard brought: opened, answered, put off. */
export function taskComposer(deps: TouchesChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const showTask = (ctx: StaffContext, taskId: string) =>
    withTask(ctx, taskId, (shown, client) => show(ctx, taskScreen(ctx.t, shown, client)));

  buttons.taskButton.handle(composer, (ctx, { task }) => showTask(ctx, task));
  buttons.revealTaskButton.handle(composer, (ctx, { client }) => deps.revealPhone(ctx, client));
  buttons.taskCardButton.handle(composer, (ctx, { client }) => deps.showCard(ctx, client));
  buttons.laterButton.handle(composer, (ctx, { task }) =>
    withTask(ctx, task, (shown, client) => show(ctx, laterScreen(ctx.t, shown, client))),
  );
  buttons.closeTaskButton.handle(composer, async (ctx, { task: taskId, as }) => {
    const closed = await deps.closeTask(ctx.actor, { taskId, as });
    if (!closed.ok) return closed.refusal === "closed" ? showTask(ctx, taskId) : refuse(ctx, closed.refusal);
    return withTask(ctx, taskId, (shown, client) =>
      show(ctx, answeredScreen(ctx.t, shown, { client, how: as })),
    );
  });
  buttons.postponeButton.handle(composer, async (ctx, { task: taskId, days }) => {
    const moved = await deps.postponeTask(ctx.actor, { taskId, days });
    if (!moved.ok) return moved.refusal === "closed" ? showTask(ctx, taskId) : refuse(ctx, moved.refusal);
    return withTask(ctx, taskId, (shown, client) => {
      const day = formatDay(shown.now.plus({ days }), shown.now, ctx.t.locale);
      return show(ctx, answeredScreen(ctx.t, shown, { client, how: "later", day }));
    });
  });
  buttons.undoTaskButton.handle(composer, async (ctx, { task }) => {
    const undone = await deps.undoTask(ctx.actor, { taskId: task });
    if (!undone.ok) return refuse(ctx, undone.refusal);
    await toast(ctx, ctx.t.plain("calls-saved-undone"));
    return showTask(ctx, task);
  });
  return composer;

  async function withTask(
    ctx: StaffContext,
    taskId: string,
    work: (shown: ShownTask, client: ClientView | undefined) => Promise<unknown>,
  ): Promise<unknown> {
    const shown = await deps.getTask(ctx.actor, { taskId });
    if (!shown.ok) return refuse(ctx, shown.refusal);
    const { clientId } = shown.value.task;
    return work(shown.value, (await deps.viewClients(ctx.actor, [clientId])).get(clientId));
  }
}

async function refuse(ctx: StaffContext, refusal: string): Promise<void> {
  await toast(ctx, ctx.t.plain(`touches-task-refused-${refusal}`), { alert: true });
}
