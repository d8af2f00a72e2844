import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import {
  type GatedClient,
  type GatedMessage,
  mayGoNow,
  type OtherMessage,
} from "../../src/consents/rules/may-go-now.ts";

const moscow = (iso: string) => DateTime.fromISO(iso, { zone: "Europe/Moscow" });
const shop = {
  zone: "Europe/Moscow",
  clientQuiet: { from: "20:00", to: "10:00" },
  withoutAdvertising: false,
};
const reach = { channel: "telegram" as const, chatId: 7, locale: "ru" as const, joinedAt: new Date(0) };
const boris: GatedClient = {
  reach,
  consents: ["pd", "birthday", "dates", "renew", "promo"],
  grievances: [],
};
const offer: GatedMessage = { _id: "m", chatId: 7, purpose: "promo", promo: true };
const renew: GatedMessage = { _id: "m", chatId: 7, purpose: "renew" };
const noon = "2026-11-23T12:00";

const decide = (
  message: GatedMessage,
  client: GatedClient | undefined = boris,
  {
    at = noon,
    others = [] as OtherMessage[],
    ...settings
  }: Partial<typeof shop> & { at?: string; others?: OtherMessage[] } = {},
) => mayGoNow(message, client, { now: moscow(at).toUTC(), shop: { ...shop, ...settings }, others });
const held = (iso: string, zone = "Europe/Moscow") => ({
  holdUntil: DateTime.fromISO(iso, { zone }).toJSDate(),
});
const other = (more: Partial<OtherMessage> & { sent?: string } = {}): OtherMessage => {
  const { sent, ...rest } = more;
  const at = moscow(sent ?? noon).toJSDate();
  return {
    _id: "o",
    state: "sent",
    purpose: "renew",
    notBefore: at,
    ...(sent ? { sentAt: at } : {}),
    ...rest,
  };
};

describe("who is not there to be written to", () => {
  test("a client who is gone, never joined, moved to another account or stopped the bot", () => {
    expect(mayGoNow(renew, undefined, { now: moscow(noon), shop, others: [] })).toEqual({
      skip: "client-gone",
    });
    const { reach: _reach, ...unjoined } = boris;
    expect(decide(renew, unjoined)).toEqual({ skip: "unreachable" });
    expect(decide({ ...renew, chatId: 8 })).toEqual({ skip: "unreachable" });
    expect(decide(renew, { ...boris, reach: { ...reach, blocked: true } })).toEqual({ skip: "blocked" });
  });

  test("a consent counts for its own purpose only", () => {
    expect(decide(renew, { ...boris, consents: ["renew"] })).toBe("send");
    expect(decide(renew, { ...boris, consents: ["pd", "birthday", "dates", "promo"] })).toEqual({
      skip: "no-consent",
    });
    const { consents: _none, ...unasked } = boris;
    expect(decide(renew, unasked)).toEqual({ skip: "no-consent" });
  });

  test("«не беспокоить» stops everything but an answer to what he asked", () => {
    const left = { ...boris, doNotDisturb: true as const };
    expect(decide(renew, left)).toEqual({ skip: "do-not-disturb" });
    expect(decide({ ...renew, purpose: "pd", asked: true }, left, { at: "2026-11-23T03:00" })).toBe("send");
  });

  test("an answer needs no consent and no joining, but the chat must be his", () => {
    const answer: GatedMessage = { _id: "a", chatId: 7, purpose: "pd", asked: true };
    expect(decide(answer, { grievances: [] })).toBe("send");
    expect(decide({ ...answer, chatId: 8 })).toEqual({ skip: "unreachable" });
    expect(decide(answer, { ...boris, reach: { ...reach, blocked: true } })).toEqual({
      skip: "blocked",
    });
  });
});

describe("an offer", () => {
  test("goes only where advertising is allowed and no complaint is open", () => {
    expect(decide(offer)).toBe("send");
    expect(decide(offer, boris, { withoutAdvertising: true })).toEqual({ skip: "advertising-off" });
    const grievances = [{ id: "g", at: new Date(0), why: "complaint" as const }];
    expect(decide(offer, { ...boris, grievances })).toEqual({ skip: "complaint-open" });
    expect(decide(renew, { ...boris, grievances }, { withoutAdvertising: true })).toBe("send");
  });

  test("is the second in thirty days, never the third; to the minute", () => {
    const promo = (sent: string, state: OtherMessage["state"] = "sent") =>
      other({ sent, promo: true, purpose: "promo", state });
    const first = promo("2026-11-20T12:00");
    expect(decide(offer, boris, { others: [first] })).toBe("send");
    expect(decide(offer, boris, { others: [first, promo("2026-10-24T12:01")] })).toEqual({
      skip: "promo-cap",
    });
    expect(decide(offer, boris, { others: [first, promo("2026-10-24T12:00")] })).toBe("send");
    expect(decide(offer, boris, { others: [first, promo("2026-11-10T12:00", "unknown")] })).toEqual({
      skip: "promo-cap",
    });
    expect(decide(offer, boris, { others: [first, other({ sent: "2026-11-10T12:00" })] })).toBe("send");
    expect(decide(renew, boris, { others: [first, promo("2026-11-10T12:00")] })).toBe("send");
  });
});

describe("one message a day", () => {
  test("whatever came today makes the next one wait for tomorrow's allowed hour", () => {
    expect(decide(renew, boris, { others: [other({ sent: "2026-11-23T00:00" })] })).toEqual(
      held("2026-11-24T10:00"),
    );
    expect(decide(renew, boris, { others: [other({ sent: "2026-11-22T23:59" })] })).toBe("send");
    expect(decide(renew, boris, { others: [other({ state: "unknown" })] })).toEqual(held("2026-11-24T10:00"));
  });

  test("the day is the client's own, not the shop's", () => {
    // 23:30 of the 22nd in Moscow is half past six of the 23rd in Vladivostok.
    const others = [other({ sent: "2026-11-22T23:30" })];
    const away = { ...boris, zone: "Asia/Vladivostok" };
    expect(decide(renew, away, { at: "2026-11-23T05:00", others })).toEqual(
      held("2026-11-24T10:00", "Asia/Vladivostok"),
    );
    expect(decide(renew, boris, { at: "2026-11-23T12:00", others })).toBe("send");
  });

  test("a date that waits for today comes before everything else, but not when its time is over", () => {
    const wish = other({
      state: "pending",
      purpose: "birthday",
      expiresAt: moscow("2026-11-23T18:00").toJSDate(),
    });
    expect(decide(offer, boris, { others: [wish] })).toEqual(held("2026-11-24T10:00"));
    expect(decide(renew, boris, { others: [wish] })).toEqual(held("2026-11-24T10:00"));
    expect(decide({ ...renew, purpose: "dates" }, boris, { others: [wish] })).toEqual(
      held("2026-11-24T10:00"),
    );
    const over = { ...wish, expiresAt: moscow("2026-11-23T12:00").toJSDate() };
    expect(decide(offer, boris, { others: [over] })).toBe("send");
    const tomorrows = { ...wish, notBefore: moscow("2026-11-24T00:00").toJSDate() };
    expect(decide(offer, boris, { others: [tomorrows] })).toBe("send");
    expect(decide({ ...renew, purpose: "birthday" }, boris, { others: [other({ state: "pending" })] })).toBe(
      "send",
    );
  });

  test("of two in hand at once neither passes, and the better one comes back first", () => {
    const sending = other({ state: "sending", purpose: "promo", promo: true });
    const wait = (message: GatedMessage, of: OtherMessage) => {
      const decision = decide(message, boris, { others: [of] });
      if (typeof decision === "string" || !("holdUntil" in decision)) throw new Error("It did not wait");
      return (decision.holdUntil.getTime() - moscow(noon).toMillis()) / 1000;
    };
    expect(wait(renew, sending)).toBe(5);
    expect(wait(offer, other({ state: "sending" }))).toBe(60);
    expect(wait({ ...renew, _id: "a" }, other({ _id: "b", state: "sending" }))).toBe(5);
    expect(wait({ ...renew, _id: "b" }, other({ _id: "a", state: "sending" }))).toBe(60);
  });
});

describe("quiet hours", () => {
  test("begin and end to the minute, by the client's own clock", () => {
    expect(decide(renew, boris, { at: "2026-11-23T19:59" })).toBe("send");
    expect(decide(renew, boris, { at: "2026-11-23T20:00" })).toEqual(held("2026-11-24T10:00"));
    expect(decide(renew, boris, { at: "2026-11-24T09:59" })).toEqual(held("2026-11-24T10:00"));
    expect(decide(renew, boris, { at: "2026-11-24T10:00" })).toBe("send");
    const away = { ...boris, zone: "Asia/Kamchatka" };
    expect(decide(renew, away, { at: "2026-11-23T10:59" })).toBe("send");
    expect(decide(renew, away, { at: "2026-11-23T11:00" })).toEqual(
      held("2026-11-24T10:00", "Asia/Kamchatka"),
    );
    expect(decide(renew, { ...boris, zone: "Nowhere/At-All" }, { at: "2026-11-23T12:00" })).toBe("send");
  });

  test("a message whose time is over by then falls away", () => {
    const until = (expires: string) => ({ ...renew, expiresAt: moscow(expires).toJSDate() });
    expect(decide(until("2026-11-24T10:00"), boris, { at: "2026-11-23T21:00" })).toEqual({ skip: "late" });
    expect(decide(until("2026-11-24T10:01"), boris, { at: "2026-11-23T21:00" })).toEqual(
      held("2026-11-24T10:00"),
    );
  });
});
