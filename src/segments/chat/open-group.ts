import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import { type ReadyName, type Shelf, shelves } from "../rules/ready.ts";
import type { SegmentsChatDeps } from "./deps.ts";
import { groupScreen } from "./group.view.ts";
import { listScreen, titleOf } from "./list.view.ts";
import { namesFor } from "./names.ts";
import { sentenceOf } from "./sentence.view.ts";

/** «👥 Группы»: a shelf of groups, each with its number of this moment. */
export async function showShelf(
  deps: SegmentsChatDeps,
  ctx: StaffContext,
  shelf: Shelf | "saved" = "daily",
): Promise<void> {
  const groups = shelf === "saved" ? await deps.listSaved(ctx.actor) : readyOf(shelf);
  const counts = await deps.countGroups(
    ctx.actor,
    groups.map(({ definition }) => definition),
  );
  const counted = groups.map((group, at) => ({
    of: group.of,
    title: titleOf(ctx.t, group),
    count: counts[at] ?? 0,
  }));
  await show(ctx, listScreen(ctx.t, shelf, { groups: counted, isOwner: ctx.actor.role === "owner" }));
}

/** A group's own screen, at that page. */
export async function openGroup(
  deps: SegmentsChatDeps,
  ctx: StaffContext,
  { of, page }: { of: string; page: number },
): Promise<void> {
  const [found, counted] = await Promise.all([
    deps.findSegmentPage(ctx.actor, { of, page }),
    deps.countSegment(ctx.actor, { of }),
  ]);
  if (!found.ok) return refuseGroup(ctx, found.refusal);
  const { definition } = found.value.group;
  const sentence = sentenceOf(ctx.t, definition, await namesFor(deps, ctx.t, [definition]));
  const count = counted.ok ? counted.value.count : 0;
  const isOwner = ctx.actor.role === "owner";
  await show(ctx, groupScreen(ctx.t, { ...found.value, count, sentence, isOwner }, deps));
}

/** A group in one sentence, for other slices' screens; not yet escaped. */
export function sentenceOfWith(deps: SegmentsChatDeps) {
  return async function sentence(t: Translate, definition: SegmentDefinition): Promise<string> {
    return sentenceOf(t, definition, await namesFor(deps, t, [definition]));
  };
}

/** Makes a group of this definition and shows it: for other screens that lead to a list of clients. */
export function openDefinitionWith(deps: SegmentsChatDeps) {
  return async function openDefinition(ctx: StaffContext, definition: SegmentDefinition): Promise<void> {
    const draft = await deps.draftSegment(ctx.actor, { definition });
    if (!draft.ok) return refuseGroup(ctx, draft.refusal);
    await openGroup(deps, ctx, { of: draft.value.of, page: 1 });
  };
}

export async function refuseGroup(
  ctx: StaffContext,
  refusal: "no-rights" | "group-unknown" | "definition-wrong" | "stale",
): Promise<void> {
  await toast(ctx, ctx.t.plain(`segments-group-refused-${refusal}`), { alert: true });
}

function readyOf(shelf: Shelf) {
  return Object.entries(shelves[shelf] satisfies Record<string, SegmentDefinition>).map(
    ([name, definition]) => ({
      ...{ of: `r${name}`, ready: name as ReadyName, definition: definition as SegmentDefinition },
    }),
  );
}
