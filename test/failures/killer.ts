import type { ProgramRunner } from "../support/program.ts";

/**
 * Kills the program as soon as Telegram has taken that many answers of it from now on: the answer is out, and the
 * program does not know yet. Resolves when it is dead.
 */
export async function killAfterAnswers(
  program: Pick<ProgramRunner, "chat" | "kill">,
  answers: number,
  afterMs = 0,
): Promise<void> {
  await answersGiven(program, answers);
  if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
  await program.kill();
}

export function answersGiven({ chat }: Pick<ProgramRunner, "chat">, answers: number): Promise<void> {
  let given = 0;
  return new Promise((resolve) => {
    const stop = chat.sandbox.control.onEvent((event) => {
      if (event.event !== "message" || event.message.mine) return;
      given += 1;
      if (given < answers) return;
      stop();
      resolve();
    });
  });
}
