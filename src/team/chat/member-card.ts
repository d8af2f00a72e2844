import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { formatDay } from "../../shared/when-format.ts";
import type { StaffLine } from "../actions/list-staff.ts";
import type { TeamChatDeps } from "./deps.ts";
import { memberScreen } from "./staff.view.ts";

type MemberDeps = Pick<TeamChatDeps, "listStaff" | "zone" | "now" | "memberEntries">;
type MemberView = (line: StaffLine, names: ReadonlyMap<string, string>) => Screen | Promise<Screen>;

/** Shows what an owner sees of a member and may do with him. */
export function showMember(deps: MemberDeps, ctx: StaffContext, memberId: string): Promise<void> {
  return withMember(deps, ctx, memberId, async (line, names) => {
    const zone = await deps.zone();
    const joined = DateTime.fromJSDate(line.since, { zone });
    const since = formatDay(joined, deps.now().setZone(zone), ctx.t.locale);
    const deputy = line.deputy === undefined ? undefined : names.get(line.deputy);
    return memberScreen(ctx.t, line, ctx.actor, { since, deputy, entries: deps.memberEntries });
  });
}

/** Shows a screen about a member; `names` are those of everybody who works here. */
export async function withMember(
  deps: Pick<TeamChatDeps, "listStaff">,
  ctx: StaffContext,
  memberId: string,
  view: MemberView,
): Promise<void> {
  const staff = await deps.listStaff(ctx.actor);
  const members = staff.ok ? staff.value.members : [];
  const line = members.find((member) => member.memberId === memberId);
  if (line === undefined) return refuse(ctx, "team-member-gone");
  await show(ctx, await view(line, new Map(members.map(({ memberId: id, name }) => [id, name]))));
}

/** Says why not: over the screen after a tap, as a message after a command. */
export async function refuse(ctx: StaffContext, key: string): Promise<void> {
  if (ctx.callbackQuery === undefined) await sendScreen(ctx, { text: ctx.t(key) });
  else await toast(ctx, ctx.t.plain(key), { alert: true });
}
