import { beforeAll, describe, expect, test } from "vitest";
import type { ChatPerson } from "../support/chat-person.ts";
import { type Life, type Lives, openLives } from "../support/lives.ts";
import type { Cut } from "../support/power.ts";
import { changedRows, rowsOf } from "../support/rows.ts";
import { claims, hires } from "../support/staff.ts";
import type { Stage, TalkScript } from "./talk-scripts/script.ts";

const everyStep = process.env.FULL === "1";

let shop: Lives;
let life: Life;
let stage: Stage;

/** Plays each talk, and lets the program die at every step of it. Call it once in a test file. */
export function playTalks(scripts: readonly TalkScript[]): void {
  beforeAll(openStage, 60_000);

  describe.each(scripts)("a program that dies in the talk $talk", (script) => {
    test("leaves the right fact, and no stray answer", { timeout: 600_000 }, () => dieIn(script));
  });
}

/** The talks that the program has. */
export function talksOfLife(): string[] {
  return life.app.talks.map(({ name }) => name);
}

async function openStage(): Promise<void> {
  shop = await openLives();
  life = await shop.live();
  const owner = shop.chat.person("Ольга");
  await claims(owner, life.app.team.issueSetup);
  const seller = shop.chat.person("Семён");
  await hires(owner, seller, "Семён");
  stage = { shop, owner, seller, run: 0 };
}

async function dieIn(script: TalkScript): Promise<void> {
  await play(script);
  const calm = await play(script);
  const died: string[] = [];
  for (const [act, steps] of calm.steps.entries()) {
    for (const cut of cutsIn(steps)) {
      const at = `${cut.side} ${steps[cut.step]} (step ${cut.step} of act ${act + 1})`;
      const after = await play(script, { act, cut });
      const found = { ...differs("facts", calm, after), ...differs("shown", calm, after) };
      if (after.help !== calm.help) found["the next answer"] = after.help;
      expect.soft(found, `after a death ${at}`).toEqual({});
      if (after.died) died.push(at);
    }
  }
  expect(died.length).toBeGreaterThanOrEqual(calm.steps.length);
  console.log(`${script.talk}: ${died.length} deaths`);
}

/** Every edge of a transaction: before the fact, between the fact and the talk's save, after the save. */
function cutsIn(steps: string[]): Cut[] {
  return steps.flatMap((step, number): Cut[] => {
    const sides: Cut[] = [
      { step: number, side: "before" },
      { step: number, side: "after" },
    ];
    return everyStep || step === "commitTransaction" ? sides : [];
  });
}

/** What is there more or less often than it was without a death. */
function differs(what: "facts" | "shown", calm: Played, after: Played): Record<string, unknown> {
  const missing = beyond(calm[what], after[what]);
  const extra = beyond(after[what], calm[what]);
  return missing.length + extra.length === 0 ? {} : { [what]: { missing, extra } };
}

function beyond(lines: string[], others: string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

interface Played {
  /** The rows that the talk made or changed, without ids and times. */
  facts: string[];
  /** Everything that the person was ever shown, each text once. */
  shown: string[];
  /** What the person is answered next. */
  help: string;
  steps: string[][];
  died: boolean;
}

async function play(script: TalkScript, death?: { act: number; cut: Cut }): Promise<Played> {
  stage.run += 1;
  const person = await script.before(stage, life);
  const rowsBefore = await rowsOf(shop.mongo);
  const lastBefore = person.chat().messages.at(-1)?.id ?? 0;
  const steps: string[][] = [];
  let died = false;
  for (const [number, act] of script.acts.entries()) {
    life.power.arm(death?.act === number ? death.cut : undefined);
    if (death?.act === number) died = await playToDeath(() => act(person, stage));
    else await act(person, stage);
    steps.push(life.power.steps);
    life.power.arm();
  }
  const same = (line: string) => (script.alike === undefined ? line : line.replaceAll(...script.alike));
  const facts = changedRows(rowsBefore, await rowsOf(shop.mongo)).map(same);
  const shown = [...new Set(shownSince(person, lastBefore).map(same))].sort();
  const beforeHelp = person.chat().messages.at(-1)?.id ?? 0;
  await person.says("/help");
  return { facts, shown, help: shownSince(person, beforeHelp).join("\n"), steps, died };
}

/** Plays an act in which the program dies, and starts the next life. */
async function playToDeath(act: () => Promise<unknown>): Promise<boolean> {
  shop.chat.waitWith(undefined);
  await act();
  await Promise.race([untilQuiet(life), life.power.out]);
  // The step was not reached: the outbox looks round at moments of its own.
  if (!life.power.isOut()) {
    shop.chat.waitWith(() => life.app.idle());
    return false;
  }
  life = await shop.live();
  await shop.chat.quiet();
  return true;
}

async function untilQuiet({ app, power }: Life): Promise<void> {
  while (shop.chat.sandbox.control.waitingUpdates() > 0 && !power.isOut()) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  if (!power.isOut()) await app.idle();
}

function shownSince(person: ChatPerson, id: number): string[] {
  return (
    person
      .chat()
      // Staff hear a message of an earlier talk again rather than never, and it says so.
      .messages.filter(({ mine, id: own, text }) => !mine && own > id && !text.includes("(повтор)"))
      .flatMap(({ text, buttons, revisions }) => [...revisions, { text, buttons }])
      .map(
        ({ text, buttons }) =>
          `${text} ${buttons
            .flat()
            .map((one) => `[${one.text}]`)
            .join("")}`,
      )
  );
}
