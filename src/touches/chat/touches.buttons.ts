import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";
import { touchGroups } from "../rules/standard.ts";

const step = z.string().regex(/^[a-z]+-[\w-]{1,16}$/);

export const taskButton = button("touches.task", { task: carry.id });
export const revealTaskButton = button("touches.reveal", { client: carry.id });
export const taskCardButton = button("touches.card", { client: carry.id });
export const closeTaskButton = button("touches.close", { task: carry.id, as: z.enum(["done", "skipped"]) });
export const laterButton = button("touches.later", { task: carry.id });
export const postponeButton = button("touches.wait", { task: carry.id, days: carry.int });
export const undoTaskButton = button("touches.undo", { task: carry.id });

export const standardsButton = button("touches.standards", {});
export const groupButton = button("touches.group", { group: z.enum(touchGroups) });
export const stepButton = button("touches.step", { step });
export const switchButton = button("touches.switch", { step });
export const doerButton = button("touches.doer", { step });
export const editStepButton = button("touches.edit", { step, what: z.enum(["after", "words"]) });
export const ourWordsButton = button("touches.our-words", { step });
export const addStepButton = button("touches.add", { group: z.enum(touchGroups) });
export const removeStepButton = button("touches.remove", { step });
export const undoStandardButton = button("touches.undo-step", { change: carry.id });
