import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Choosing } from "../rules/choosing.ts";
import type { Scene } from "./client-line.ts";
import type { CallsChatDeps } from "./deps.ts";
import { whenScreen } from "./when.view.ts";

/** «Когда перезвонить?», remembered so that a time may be typed as well as tapped. */
export async function askWhen(
  { noteWhenAsked }: Pick<CallsChatDeps, "noteWhenAsked">,
  { actor }: Pick<StaffContext, "actor">,
  { scene, choosing, title = "" }: { scene: Pick<Scene, "t" | "now">; choosing: Choosing; title?: string },
): Promise<Screen> {
  await noteWhenAsked(actor, choosing);
  return whenScreen(scene, choosing, { title });
}
