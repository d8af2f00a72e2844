import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import { type Built, builtOf, definitionOf, withCondition, withoutCondition } from "../rules/build.ts";
import type { Condition } from "../rules/condition.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import type { Group } from "../rules/group.ts";
import { editScreen, itemScreen, kindsScreen, valuesScreen } from "./build.view.ts";
import { choicesOf } from "./choices.ts";
import type { SegmentsChatDeps } from "./deps.ts";
import { conditionOf, type KindCode } from "./kinds.ts";
import { namesFor } from "./names.ts";
import { numberTalk } from "./number.conversation.ts";
import { refuseGroup } from "./open-group.ts";
import * as buttons from "./segments.buttons.ts";

type Asked = { of: string; kind: KindCode; value: string };

/** «➕ Своя группа»: conditions chosen by taps; each tap is kept at once. */
export function buildComposer(
  deps: SegmentsChatDeps,
  requestKeyOf: (ctx: StaffContext) => string,
): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  buttons.kindsButton.handle(composer, (ctx, { of }) => show(ctx, kindsScreen(ctx.t, of)));
  buttons.kindButton.handle(composer, (ctx, asked) => showValues(deps, ctx, asked));
  buttons.putButton.handle(composer, (ctx, asked) => turnValue(ctx, asked, withCondition));
  buttons.cutButton.handle(composer, (ctx, asked) => turnValue(ctx, asked, withoutCondition));
  buttons.typeNumberButton.handle(composer, (ctx, asked) => numberTalk.enter(ctx, asked));
  buttons.editButton.handle(composer, (ctx, { of }) => showEdit(deps, ctx, of));
  buttons.itemButton.handle(composer, (ctx, { of, n }) => showItem(deps, ctx, of, n));
  buttons.turnButton.handle(composer, async (ctx, { of, n, rev, how }) => {
    const group = await ownGroup(deps, ctx, of);
    if (group === undefined) return;
    const changed = await keep(deps, ctx, { ...group, rev }, turned(builtOf(group.definition), n, how));
    if (changed) await showEdit(deps, ctx, of);
  });
  return composer;

  async function turnValue(
    ctx: StaffContext,
    { of, kind, value }: Asked,
    change: (built: Built, condition: Condition) => Built,
  ): Promise<void> {
    const chosen = (await choicesOf(deps, ctx.t, ctx.actor, kind)).find((one) => one.value === value);
    const condition = conditionOf(kind, chosen?.stands ?? value);
    if (chosen === undefined || condition === undefined) return refuseGroup(ctx, "stale");
    if (of === "new") return begin(ctx, condition, kind);
    const group = await ownGroup(deps, ctx, of);
    if (group === undefined) return;
    if (await keep(deps, ctx, group, change(builtOf(group.definition), condition)))
      await showValues(deps, ctx, { of, kind, page: 0 });
  }

  async function begin(ctx: StaffContext, condition: Condition, kind: KindCode): Promise<void> {
    if (ctx.actor.role !== "owner") return refuseGroup(ctx, "no-rights");
    const definition = definitionOf({ joint: "all", parts: [condition] });
    const draft = await deps.draftSegment(ctx.actor, { definition, requestKey: requestKeyOf(ctx) });
    if (!draft.ok) return refuseGroup(ctx, draft.refusal);
    await showValues(deps, ctx, { of: draft.value.of, kind, page: 0 });
  }
}

async function showEdit(deps: SegmentsChatDeps, ctx: StaffContext, of: string): Promise<void> {
  const group = await ownGroup(deps, ctx, of);
  if (group === undefined) return;
  const names = await namesFor(deps, ctx.t, [group.definition]);
  await show(ctx, editScreen(ctx.t, { group, names, count: await countOf(deps, ctx, group.definition) }));
}

async function showItem(deps: SegmentsChatDeps, ctx: StaffContext, of: string, n: number): Promise<void> {
  const group = await ownGroup(deps, ctx, of);
  if (group === undefined) return;
  const screen = itemScreen(ctx.t, group, n, await namesFor(deps, ctx.t, [group.definition]));
  await (screen === undefined ? refuseGroup(ctx, "stale") : show(ctx, screen));
}

async function showValues(
  deps: SegmentsChatDeps,
  ctx: StaffContext,
  asked: { of: string; kind: KindCode; page: number },
): Promise<void> {
  const group = asked.of === "new" ? undefined : await ownGroup(deps, ctx, asked.of);
  if (asked.of !== "new" && group === undefined) return;
  const choices = await choicesOf(deps, ctx.t, ctx.actor, asked.kind);
  const definition = group?.definition;
  const count = definition === undefined ? 0 : await countOf(deps, ctx, definition);
  await show(ctx, valuesScreen(ctx.t, asked, { choices, definition, count }));
}

/** The group under construction, if it is still there and the actor's own. */
async function ownGroup(deps: SegmentsChatDeps, ctx: StaffContext, of: string): Promise<Group | undefined> {
  const found = await deps.getOwnGroup(ctx.actor, { of });
  if (found.ok) return found.value;
  await refuseGroup(ctx, found.refusal);
  return undefined;
}

async function keep(deps: SegmentsChatDeps, ctx: StaffContext, group: Group, built: Built): Promise<boolean> {
  if (built.parts.length === 0) {
    await toast(ctx, ctx.t.plain("segments-build-last"), { alert: true });
    return false;
  }
  const { of, rev } = group;
  const changed = await deps.changeSegment(ctx.actor, { of, rev, definition: definitionOf(built) });
  if (!changed.ok) await refuseGroup(ctx, changed.refusal);
  return changed.ok;
}

async function countOf(deps: SegmentsChatDeps, ctx: StaffContext, definition: SegmentDefinition) {
  return (await deps.countGroups(ctx.actor, [definition]))[0] ?? 0;
}

const daysOf = { d90: 90, d183: 183, d365: 365 } as const;

/** The built group with one part turned as the tap asks. */
function turned(built: Built, n: number, how: (typeof buttons.turns)[number]): Built {
  if (how === "joint") return { ...built, joint: built.joint === "all" ? "any" : "all" };
  const part = built.parts[n];
  if (part === undefined) return built;
  if (how === "off") return { ...built, parts: built.parts.toSpliced(n, 1) };
  if (how === "not")
    return { ...built, parts: built.parts.with(n, "not" in part ? part.not : { not: part }) };
  if (!("is" in part) || !("what" in part)) return built;
  const { days: _days, from: _from, to: _to, ...ever } = part;
  return { ...built, parts: built.parts.with(n, how === "ever" ? ever : { ...ever, days: daysOf[how] }) };
}
