import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Choosing } from "../rules/choosing.ts";
import type { Scene } from "./client-line.ts";
import type { CallsChatDeps } from "./deps.ts";
import { whenScreen } from "./when.view.ts";
import type { Doubt } from "./words.ts";

/** «Когда перезвонить?», remembered so that a time may be typed as well as tapped. */
export async function askWhen(
  { noteWhenAsked }: Pick<CallsChatDeps, "noteWhenAsked">,
  { actor }: Pick<StaffContext, "actor">,
  { scene, choosing, doubt }: { scene: Pick<Scene, "t" | "now">; choosing: Choosing; doubt?: Doubt },
): Promise<Screen> {
  await noteWhenAsked(actor, choosing);
  return whenScreen(scene, choosing, doubt);
}
