import { closeTaskWith, postponeTaskWith, undoTaskWith } from "./answer-task.ts";
import { addStepWith, changeStandardWith, listStandardsWith, undoStandardWith } from "./change-standard.ts";
import type { TouchesDeps } from "./deps.ts";
import { getTaskWith } from "./get-task.ts";
import { planTasksWith } from "./plan-tasks.ts";

/** Everything that can be done with standards and tasks, over one set of dependencies. */
export function touchesWith(deps: TouchesDeps) {
  return {
    planTasks: planTasksWith(deps),
    getTask: getTaskWith(deps),
    closeTask: closeTaskWith(deps),
    postponeTask: postponeTaskWith(deps),
    undoTask: undoTaskWith(deps),
    listStandards: listStandardsWith(deps),
    addStep: addStepWith(deps),
    changeStandard: changeStandardWith(deps),
    undoStandard: undoStandardWith(deps),
  };
}

export type Touches = ReturnType<typeof touchesWith>;
