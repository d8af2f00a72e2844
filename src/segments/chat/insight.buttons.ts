import { z } from "zod";
import { button } from "../../platform/telegram/button.ts";

export const insightTopics = [
  "offer",
  "wallet",
  "worth",
  "return",
  "channels",
  "reasons",
  "path",
  "portrait",
  "classes",
] as const;
export type InsightTopic = (typeof insightTopics)[number];

const key = z.string().regex(/^p[\w-]{16}$/);

export const insightButton = button("segments.insight", { what: z.enum(["menu", ...insightTopics]) });
/** Who has the first product and lacks the second. */
export const pairButton = button("segments.pair", { has: key, lacks: key });
