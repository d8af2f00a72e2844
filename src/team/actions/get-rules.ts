import type { Mongo } from "../../platform/mongo/connect.ts";
import { findCurrentRules } from "../store/rules.model.ts";

/** The confidentiality rules in force, open to anybody who is asked to accept them. */
export interface CurrentRules {
  version: number;
  text: string;
  liability?: string;
  at: Date;
}

/** Undefined: the shop has no owner yet. */
export function getRulesWith({ mongo }: { mongo: Mongo }) {
  return async function getRules(): Promise<CurrentRules | undefined> {
    const rules = await findCurrentRules(mongo);
    if (rules === null) return undefined;
    const { version, text, liability, at } = rules;
    return { version, text, at, ...(liability !== undefined && { liability }) };
  };
}
