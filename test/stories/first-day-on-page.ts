import type { Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import type { ClockMove } from "../../src/sandbox/control.ts";
import { startPayload } from "../../src/team/index.ts";
import { inBrowser, openPage, type PhoneInHand, phone, picturePath, troublesOf } from "../support/browser.ts";
import { openShop, type TestShop } from "../support/shop.ts";

/** What is said, tapped and seen on the first day, in one language. */
export interface Script {
  locale: "ru" | "en";
  owner: string;
  seller: string;
  client: string;
  page: { become: string; plusDay: string };
  tour: { asksName: string; name: string; city: string; asksGoods: string; goods: string; done: string };
  team: {
    invite: string;
    asSeller: string;
    link: string;
    share: string;
    welcome: string;
    accept: string;
    asksName: string;
    fullText: string;
    acceptRules: string;
    inside: string;
    news: string;
  };
  lead: { line: string; saved: string; card: string };
  call: { outcome: string; callback: string; tomorrow: string; time: string; kept: string };
  reminder: { title: string; answered: string; asksNext: string };
  sale: { begin: string; asksWhat: string; product: string; summary: string; save: string; saved: string };
  report: { open: string; week: string; revenue: string; day: string; today: string };
  joining: {
    /** Who answers for the data, where, and how to write to him. */
    operator: string[];
    more: string;
    link: string;
    agree: string;
    number: string;
    share: string;
    found: string;
    birthday: string;
    done: string;
    home: string;
  };
}

/** A browser on a busy machine takes its time. */
const patience = 120_000;

/** Plays a shop's first day on the sandbox's page, in the language of `script`, one test after another. */
export function tellFirstDay(script: Script): void {
  let shop: TestShop;
  let page: Page;
  let owner: PhoneInHand;
  let seller: PhoneInHand;
  let client: PhoneInHand;

  const picture = async (who: PhoneInHand, name: string) => {
    await who.picture(picturePath(`${name}.${script.locale}.png`));
  };

  beforeAll(async () => {
    const onClock = async (move: ClockMove) => {
      if ("advance" in move) shop.clock.advance(durationOf(move.advance));
      else shop.clock.set(move.set);
      await shop.tick();
    };
    shop = await openShop({ at: "2026-11-23T12:00", onClock });
    const issued = await shop.app.team.issueSetup();
    if (!issued.ok) throw new Error("The shop has an owner already");
    const payload = startPayload({ kind: "setup", token: issued.value.token });
    shop.chat.sandbox.control.setLinks([{ kind: "owner", payload }]);
  });

  inBrowser(
    "the first phone's green button makes its person the owner, and the tour begins",
    async () => {
      page = await openPage(shop.chat.url, {
        locale: script.locale === "ru" ? "ru-RU" : "en-GB",
        height: 1000,
        scale: 1.5,
      });
      owner = phone(page, script.owner);
      seller = phone(page, script.seller);
      client = phone(page, script.client);
      await owner.taps(script.page.become);
      await owner.sees(script.tour.asksName);
      await owner.says(script.tour.name);
      await owner.taps(script.tour.city);
      await owner.sees(script.tour.asksGoods);
      await owner.says(script.tour.goods);
      await owner.sees(script.tour.done);
    },
    patience,
  );

  inBrowser(
    "the owner invites a seller, whose phone opens the link and is let in after the rules",
    async () => {
      const { team } = script;
      await owner.taps(team.invite);
      await owner.taps(team.asSeller);
      await owner.sees(team.link);
      await owner.taps(team.share);
      await owner.root.locator(".sheet button").filter({ hasText: script.seller }).click();
      await seller.sees(team.welcome);
      await seller.taps(team.accept);
      await seller.sees(team.asksName);
      await seller.taps(script.seller);
      await seller.taps(team.fullText);
      await seller.taps(team.acceptRules);
      await seller.sees(team.inside);
      await owner.sees(team.news);
      expect(troublesOf(page)).toEqual([]);
    },
    patience,
  );

  inBrowser(
    "a seller's line is a client, and one tap opens the card",
    async () => {
      const { lead } = script;
      await seller.says(lead.line);
      await seller.sees(lead.saved);
      await seller.taps(lead.card);
      await seller.seesNoMore(lead.saved);
      await picture(seller, "lead");
    },
    patience,
  );

  inBrowser(
    "the outcome of a call with the next one is four taps on the card",
    async () => {
      const { call } = script;
      await seller.taps(call.outcome);
      await seller.taps(call.callback);
      await seller.taps(call.tomorrow);
      await seller.taps(call.time);
      await seller.sees(call.kept);
    },
    patience,
  );

  inBrowser(
    "the clock is pushed by a day, and the reminder comes with its buttons",
    async () => {
      await page.locator(".clock-moves").getByText(script.page.plusDay, { exact: true }).click();
      await seller.sees(script.reminder.title);
      await picture(seller, "reminder");
    },
    patience,
  );

  inBrowser(
    "the call is answered from the reminder, and becomes a sale",
    async () => {
      const { reminder, sale } = script;
      await seller.taps(reminder.answered);
      await seller.sees(reminder.asksNext);
      await seller.taps(sale.begin);
      await seller.sees(sale.asksWhat);
      await seller.taps(sale.product);
      await seller.sees(sale.summary);
      await seller.taps(sale.save);
      await seller.sees(sale.saved);
      await picture(seller, "sale");
    },
    patience,
  );

  inBrowser(
    "the owner's report counts them",
    async () => {
      const { report } = script;
      await owner.taps(report.open);
      await owner.sees(report.week);
      await owner.sees(report.revenue);
      await owner.taps(report.day);
      await owner.sees(report.today);
      await picture(owner, "report");
      expect(troublesOf(page)).toEqual([]);
    },
    patience,
  );

  inBrowser(
    "the client opens the link from the card, agrees, sends the own number and sees points and discount",
    async () => {
      const { joining } = script;
      await owner.says("/settings");
      await owner.taps("🤝");
      await owner.taps("🪪");
      await owner.taps("✏️");
      for (const words of joining.operator) await owner.says(words);
      await seller.says(script.client);
      await seller.taps(joining.more);
      await seller.taps(joining.link);
      await seller.root.locator("a", { hasText: "start=j_" }).last().click();
      await seller.root.locator(".sheet button").filter({ hasText: script.client }).click();
      await client.taps(joining.agree);
      await client.taps(joining.number);
      await client.taps(joining.share);
      await client.sees(joining.found);
      await client.taps(joining.birthday);
      await client.taps(joining.done);
      await client.sees(joining.home);
      await picture(client, "client");
      expect(troublesOf(page)).toEqual([]);
    },
    patience,
  );
}

function durationOf(iso: string) {
  return iso === "PT1H" ? { hours: 1 } : { days: 1 };
}
