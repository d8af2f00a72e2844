import { beforeAll, expect, test } from "vitest";
import type { ChatPerson } from "../support/chat-person.ts";
import { type PaperShop, paperShop } from "../support/model.ts";
import { type ProgramRunner, programRunner } from "../support/program.ts";
import { killAfterAnswers } from "./killer.ts";

const batch = 100;
// After how many answers of the batch the program dies.
const deaths = process.env.FULL === "1" ? [1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99] : [1, 40, 95];

let program: ProgramRunner;
let sellers: ChatPerson[];
const paper: PaperShop = paperShop();

beforeAll(async () => {
  program = await programRunner();
  await program.start();
  ({ sellers } = await program.staff(["Семён", "Анна", "Пётр"]));
  await program.settled();
});

test.each(deaths)(
  "a program killed in the middle of a batch, after %i answers of 100, has each effect once",
  { timeout: 120_000 },
  async (answers) => {
    await program.kill();
    for (let number = 0; number < batch; number += 1) {
      const phone = `+7912${String(answers).padStart(3, "0")}${String(number).padStart(4, "0")}`;
      paper.lead(phone, "Иван Петров");
      await sellers[number % sellers.length]?.says(`Иван Петров ${phone}`);
    }
    expect(program.chat.sandbox.control.waitingUpdates()).toBe(batch);

    const killed = killAfterAnswers(program, answers);
    await program.start();
    await killed;
    await program.start();
    await program.settled();
    expect(await paper.differences(program.mongo, program.vault)).toEqual([]);
    const inbox = program.mongo.collection("inbox");
    expect(await inbox.countDocuments({ state: { $ne: "done" } })).toBe(0);
  },
);
