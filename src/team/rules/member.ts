import { z } from "zod";
import type { Actor, Role } from "../../shared/actor.ts";
import { cutTo, oneLine } from "../../shared/text.ts";

export type MemberState = "active" | "paused" | "dismissed";

/** What a member sets for himself. `digestAt`: "HH:MM" of the shop, or "off". */
export const memberSettings = z.strictObject({
  digestAt: z.union([z.literal("off"), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]),
  askAfterReveal: z.boolean(),
  keyboardHidden: z.boolean(),
  reminderSound: z.boolean(),
});
export type MemberSettings = z.infer<typeof memberSettings>;

export const standardSettings: MemberSettings = {
  digestAt: "09:00",
  askAfterReveal: true,
  keyboardHidden: false,
  reminderSound: true,
};

export interface AcceptedRules {
  version: number;
  sha256: string;
  at: Date;
}

export interface Member {
  _id: string;
  telegramId: number;
  role: Role;
  name: string;
  state: MemberState;
  /** The version he is asked to accept; nothing of the shop is open to him until then. */
  rulesDue?: number;
}

/** Work is open to an active member who has accepted the rules in force, to nobody else. */
export function actorOf(member: Member): Actor | undefined {
  if (member.state !== "active" || member.rulesDue !== undefined) return undefined;
  const { _id, telegramId, role, name } = member;
  return { memberId: _id, telegramId, role, name };
}

const nameMax = 80;

/** One safe line of at most 80 characters; undefined when nothing is left. */
export function readMemberName(typed: string): string | undefined {
  const { text } = cutTo(oneLine(typed.slice(0, 4_096)), nameMax);
  return text === "" ? undefined : text;
}

/** Of the cards seen, repeats among them: the last five different ones. */
export function lastOpened(opened: readonly string[]): string[] {
  return [...new Set(opened)].slice(0, 5);
}
