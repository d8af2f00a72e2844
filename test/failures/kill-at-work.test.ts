import { beforeAll, expect, test } from "vitest";
import { mulberry } from "../../src/sandbox/faults/mulberry.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { type PaperShop, paperShop } from "../support/model.ts";
import { type ProgramRunner, programRunner } from "../support/program.ts";
import { killAfterAnswers } from "./killer.ts";

const deathsWanted = process.env.FULL === "1" ? 50 : 10;
const random = mulberry(20_261_121);
const paper: PaperShop = paperShop();
let program: ProgramRunner;
let seller: ChatPerson;
let deaths = 0;
let acknowledged = 0;

beforeAll(async () => {
  program = await programRunner();
  await program.start();
  const { sellers } = await program.staff(["Семён"]);
  seller = sellers[0] as ChatPerson;
  await program.settled();
});

test("a program killed again and again in a seller's day loses no fact that the seller saw saved, and doubles none", {
  timeout: 900_000,
}, async () => {
  const killing = killAgainAndAgain();
  for (let customer = 1; deaths < deathsWanted; customer += 1) await serve(customer);
  await killing;
  await program.settled();

  expect(await paper.differences(program.mongo, program.vault)).toEqual([]);
  expect(acknowledged).toBe(paper.facts());
  console.log(`${deaths} deaths, ${acknowledged} facts`);
});

/** One customer of the day: a lead's line, a call that nobody answered, a note, a sale. */
async function serve(customer: number): Promise<void> {
  const phone = `+7912${String(customer).padStart(7, "0")}`;
  const name = `Пётр ${surnameOf(customer)}`;
  await fact(
    () => seller.says(`${name} ${phone}`),
    /Новый клиент сохранён|Уже записано/,
    () => paper.lead(phone, name),
  );
  await act(() => seller.taps("👤 Карточка"));
  await act(() => seller.taps("📝 Итог звонка"));
  await fact(
    () => seller.taps("📵"),
    /Не дозвонились/,
    () => paper.call(phone, "no-answer"),
  );
  await act(() => seller.says(`/find ${surnameOf(customer)}`));
  const card = seller.last();
  await fact(
    () => seller.replies(card, "смотрит глянец"),
    /Заметка/,
    () => paper.note(phone),
  );
  await act(() => seller.taps("💰 Продажа", card));
  await act(() => seller.says("стол 12 500"));
  await fact(
    () => seller.taps("✅ Записать"),
    /Продажа 12\s500\s₽ записана/,
    () => paper.sale(phone, 1_250_000),
  );
}

/** What must stand in the base from the moment on at which the seller sees its answer. */
async function fact(deed: () => Promise<unknown>, answer: RegExp, note: () => void): Promise<void> {
  const before = seller.chat().messages.at(-1)?.id ?? 0;
  note();
  await act(deed);
  const seen = seller.chat().messages.filter(({ mine, text, id, editedAt }) => {
    return !mine && answer.test(text) && (id > before || editedAt !== undefined);
  });
  if (seen.length === 0)
    throw new Error(`The seller was not told ${answer}\n${seller.screen().slice(-1_500)}`);
  acknowledged += 1;
}

async function act(deed: () => Promise<unknown>): Promise<void> {
  await deed();
  await program.settled();
}

async function killAgainAndAgain(): Promise<void> {
  for (; deaths < deathsWanted; deaths += 1) {
    // Not at the first one: an update that meets its third death is set aside, and that is another test's matter.
    const answers = 2 + Math.floor(random() * 5);
    const afterMs = random() < 0.5 ? 0 : Math.floor(random() * 25);
    await killAfterAnswers(program, answers, afterMs);
    await program.start();
  }
}

/** A word of letters that no other customer has. */
function surnameOf(customer: number): string {
  const letters = [...String(customer)].map((digit) => "абвгдежзик"[Number(digit)]).join("");
  return `Ж${letters}ов`;
}
