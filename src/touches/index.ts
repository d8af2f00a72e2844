export type { TouchesDeps } from "./actions/deps.ts";
export {
  dropNewTasks,
  eraseTasksWith,
  followTasksWith,
  tasksOfLeaverWith,
} from "./actions/follow-clients.ts";
export { todayPartWith } from "./actions/today-part.ts";
export { touchesWith } from "./actions/touches.ts";
export type { TouchesChatDeps } from "./chat/deps.ts";
export { onStandards, taskRows, touchesComposer, touchesTalks } from "./chat/touches.composer.ts";
export { planTasksJob } from "./jobs/plan-tasks.job.ts";
export { taskModel } from "./store/task.model.ts";
