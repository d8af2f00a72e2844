import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Choosing } from "../rules/choosing.ts";
import type { Scene } from "./client-line.ts";
import type { CallsChatDeps } from "./deps.ts";
import { whenScreen } from "./when.view.ts";
import type { Doubt } from "./words.ts";

/** «Когда перезвонить?», remembered so that a time may be typed as well as tapped. */
export async function askWhen(
  { noteWhenAsked }: Pick<CallsChatDeps, "noteWhenAsked">,
  ctx: StaffContext,
  { scene, choosing, doubt }: { scene: Pick<Scene, "t" | "now">; choosing: Choosing; doubt?: Doubt },
): Promise<Screen> {
  await noteWhenAsked(ctx.actor, { choosing }, requestKeyOf(ctx));
  return whenScreen(scene, choosing, doubt);
}
