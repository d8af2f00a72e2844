import { answerMethods } from "./answer-methods.ts";
import type { Method } from "./call.ts";
import { commandMethods } from "./command-methods.ts";
import { editMethods } from "./edit-methods.ts";
import { intakeMethods } from "./intake-methods.ts";
import { profileMethods } from "./profile-methods.ts";
import { sendMethods } from "./send-methods.ts";

const methods: Record<string, Method> = {
  ...intakeMethods,
  ...profileMethods,
  ...commandMethods,
  ...sendMethods,
  ...editMethods,
  ...answerMethods,
};

const byLowerCase = new Map(
  Object.entries(methods).map(([name, method]) => [name.toLowerCase(), { name, method }]),
);

/** Names of methods are told apart without regard to case. */
export function methodNamed(name: string): { name: string; method: Method } | undefined {
  return byLowerCase.get(name.toLowerCase());
}
