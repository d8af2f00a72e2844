import type { Actor } from "../../shared/actor.ts";
import { done } from "../../shared/outcome.ts";
import { editedSteps, type StepEdit, type StepKind } from "../rules/step-edit.ts";
import type { ShopChatDeps } from "./deps.ts";

/** Changes the steps of leads of one kind, whatever else has been changed meanwhile. */
export function editStepsWith({ editShop }: Pick<ShopChatDeps, "editShop">) {
  return function editSteps(
    actor: Actor,
    { kind, edit, requestKey }: { kind: StepKind; edit: StepEdit; requestKey: string },
  ) {
    return editShop(actor, {
      edit({ leadSteps }) {
        const edited = editedSteps(leadSteps[kind], edit);
        return edited.ok ? done({ leadSteps: { ...leadSteps, [kind]: edited.value } }) : edited;
      },
      requestKey,
    });
  };
}
