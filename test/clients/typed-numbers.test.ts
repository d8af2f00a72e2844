import { describe, expect, test } from "vitest";
import { aClient, anna, openShop, semyon } from "./support/shop.ts";

describe("a number", () => {
  test("that was typed into an older note, a call or a caption is shown from its line of the history", async () => {
    const call = {
      ...{ kind: "contact" as const, via: "call" as const, direction: "out" as const },
      ...{ id: "call-call-call-c", at: new Date("2026-11-21T08:00Z"), outcome: "answered" as const },
      words: "мама 8 900 765-43-23, заказ 1234567890123",
    };
    const withCall = await openShop({ sources: [{ factsOf: async () => [call] }] });
    const sveta = await aClient(withCall, semyon, { name: "Света", phones: ["+79007654320"] });
    const on = () => ({ clientId: sveta, requestKey: withCall.request() });
    const lineOf = async (fact: Promise<{ ok: boolean; value?: { factId: string } }>) =>
      (await fact).value?.factId.slice(0, 8) ?? "";
    const husband = await lineOf(
      withCall.addNote(semyon, { ...on(), words: "телефон мужа 8 900 765-43-21, свой 8 900 765-43-20" }),
    );
    await withCall.addNote(semyon, { ...on(), words: "хочет кухню" });
    const file = { fileId: "f", fileKind: "photo", about: { kind: "client", id: sveta } } as const;
    const caption = await lineOf(
      withCall.attachFile(semyon, { ...on(), ...file, words: "замерщик +7 900 765-43-22" }),
    );

    const numbersIn = async (line: string) => {
      const shown = [0, 1, 2].map((index) => withCall.revealPhone(semyon, { clientId: sveta, line, index }));
      return (await Promise.all(shown)).flatMap((one) => (one.ok ? [one.value.phone] : []));
    };
    expect(await withCall.revealPhone(semyon, { clientId: sveta, index: 1 })).toMatchObject({
      refusal: "no-phone",
    });
    expect(await numbersIn(husband)).toEqual(["+79007654321", "+79007654320"]);
    expect(await numbersIn(caption)).toEqual(["+79007654322"]);
    expect(await numbersIn("call-cal")).toEqual(["+79007654323", "1234567890123"]);
    expect(await withCall.traces("client.reveal")).toHaveLength(5);
    const line = await withCall.getHistoryLine(semyon, { clientId: sveta, line: husband });
    expect(line).toMatchObject({ value: { mayReveal: true, mayStorno: true } });
    expect(JSON.stringify(line)).not.toMatch(/765-?43/);
    for (const asked of [{ line: husband }, { line: "no-such-" }])
      expect(await withCall.revealPhone(anna, { clientId: sveta, ...asked })).toMatchObject({
        refusal: "client-unknown",
      });
    expect(await withCall.getHistoryLine(anna, { clientId: sveta, line: husband })).toMatchObject({
      refusal: "client-unknown",
    });
    expect(await withCall.getHistoryLine(semyon, { clientId: sveta, line: "no-such-" })).toMatchObject({
      refusal: "line-unknown",
    });
  });

  test("typed as the shop's own country writes it is masked and shown", async () => {
    const tashkent = await openShop({ country: async () => "UZ" });
    const id = await aClient(tashkent, semyon, { note: "жена 90 123 45 67" });
    const card = await tashkent.getClientCard(semyon, { clientId: id });
    expect(JSON.stringify(card)).not.toContain("123 45 67");
    expect(await tashkent.revealPhone(semyon, { clientId: id })).toMatchObject({
      value: { phone: "+998901234567" },
    });
  });
});
