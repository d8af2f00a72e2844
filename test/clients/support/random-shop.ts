import fc from "fast-check";
import type { Wired } from "../../../src/app/join/wired.ts";
import type { TestClock } from "../../support/clock.ts";
import { olga, semyon } from "./shop.ts";

export type Step =
  | { does: "sell"; which: number; rubles: number; product: number }
  | { does: "call"; which: number; outcome: (typeof outcomes)[number] }
  | { does: "wait"; hours: number }
  | { does: (typeof deeds)[number]; which: number };

const outcomes = ["answered", "no-answer", "busy", "callback", "bought", "wrong-number", "refused"] as const;
const deeds = [
  ...(["offer", "note", "lose", "reopen", "step", "grieve", "settle", "cycle", "tag", "hand"] as const),
  ...(["undo", "storno", "correct", "undo-call", "storno-call", "close-callback"] as const),
] as const;

const which = fc.nat({ max: 9 });

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant("sell" as const),
      which,
      rubles: fc.integer({ min: 1, max: 90 }),
      product: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("call" as const),
      which,
      outcome: fc.constantFrom(...outcomes),
    }),
  },
  { weight: 8, arbitrary: fc.record({ does: fc.constantFrom(...deeds), which }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("wait" as const), hours: fc.constantFrom(0, 1, 30, 800) }),
  },
);

/** Three clients of Семён and whatever is done with them; what is refused changes nothing. */
export async function openRandomShop(shop: Wired, clock: TestClock, run: string) {
  const { clients, calls, purchases } = shop;
  let requests = 0;
  const request = () => `${run}:${++requests}`;
  const ids = await Promise.all(
    ["Иван", "Мария", "Лев"].map(async (name) => {
      const added = await clients.addClient(semyon, { name, note: "первая", requestKey: request() });
      return added.ok ? added.value.clientId : "";
    }),
  );
  const products = await shop.shop.listProducts();
  const done = {
    sales: [] as string[],
    calls: [] as string[],
    callbacks: [] as string[],
    facts: [] as string[],
  };
  const pick = (from: readonly string[], at: number) =>
    from[at % Math.max(1, from.length)] ?? "none-none-none-n";

  async function play(step: Step): Promise<void> {
    clock.advance({ seconds: 1 });
    if (step.does === "wait") return clock.advance({ hours: step.hours });
    const told = { clientId: pick(ids, step.which), requestKey: request(), at: step.which };
    if (step.does === "sell") return sell(step, told);
    if (step.does === "call") return call(step.outcome, told);
    await deed(step.does, told);
  }

  async function sell(step: { rubles: number; product: number }, { at: _at, ...one }: Told): Promise<void> {
    const product = products[step.product];
    const bought = product ? { product: product.productId, what: product.name } : { what: "прочее" };
    const items = [{ ...bought, amountKopecks: step.rubles * 100 }, { amountKopecks: 5_000 }];
    const sold = await purchases.recordSale(semyon, { ...one, items });
    if (sold.ok) done.sales.push(sold.value.saleId);
  }

  async function call(outcome: (typeof outcomes)[number], { at: _at, ...one }: Told): Promise<void> {
    const next = { at: clock.now().plus({ days: 2 }), timeGiven: true };
    const called = await calls.recordCall(semyon, {
      ...one,
      outcome,
      words: "слова",
      ...(outcome === "callback" ? { next } : {}),
      ...(outcome === "refused" ? { lost: { reasonId: "expensive" } } : {}),
    });
    if (!called.ok) return;
    done.calls.push(called.value.call.id);
    if (called.value.next) done.callbacks.push(called.value.next.id);
  }

  async function deed(does: (typeof deeds)[number], { clientId, requestKey, at }: Told): Promise<void> {
    const one = { clientId, requestKey };
    const ways: Record<(typeof deeds)[number], () => Promise<unknown>> = {
      offer: () =>
        calls.amendCall(semyon, {
          callId: pick(done.calls, at),
          offer: { what: "стол", answer: "thinking" },
        }),
      note: () => noted(clients.addNote(semyon, { ...one, words: "глянец" })),
      lose: () => noted(clients.markLost(semyon, { ...one, reasonId: "expensive" })),
      reopen: () => noted(clients.reopenLead(semyon, one)),
      step: () => noted(clients.passStep(semyon, { ...one, step: at % 2 ? "contacted" : "offered" })),
      grieve: () => noted(clients.markGrieved(semyon, { ...one, words: "ждали неделю" })),
      settle: () =>
        noted(clients.settleGrievance(olga, { ...one, how: at % 2 ? "settled" : "left-in-peace" })),
      cycle: () =>
        clients.editClient(semyon, {
          ...one,
          edit: { field: "plannedCycleDays", value: at ? 10 + at : null },
        }),
      tag: () => clients.addTag(semyon, { ...one, tag: `метка${at}` }),
      hand: () => clients.assignClient(olga, { ...one, to: semyon.memberId }),
      undo: () =>
        at % 2
          ? purchases.undoSale(olga, { id: pick(done.sales, at) })
          : clients.undoFact(olga, { factId: pick(done.facts, at) }),
      storno: () => purchases.stornoSale(olga, { saleId: pick(done.sales, at), requestKey }),
      correct: async () => {
        const corrected = await purchases.correctSale(olga, {
          saleId: pick(done.sales, at),
          amountKopecks: 7_700,
          requestKey,
        });
        if (corrected.ok) done.sales.push(corrected.value.saleId);
      },
      "undo-call": () => calls.undoCall(olga, { callId: pick(done.calls, at), requestKey }),
      "storno-call": () => calls.stornoCall(olga, { callId: pick(done.calls, at), requestKey }),
      "close-callback": () =>
        calls.closeCallback(olga, {
          callbackId: pick(done.callbacks, at),
          rev: 1,
          as: at % 2 ? "done" : "cancelled",
        }),
    };
    await ways[does]();
  }

  async function noted(writing: Promise<{ ok: boolean; value?: { factId: string } }>): Promise<void> {
    const written = await writing;
    if (written.ok && written.value) done.facts.push(written.value.factId);
  }

  return { ids, play };
}

interface Told {
  clientId: string;
  requestKey: string;
  at: number;
}
