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
  page: { become: string; tomorrow: string; plusHour: string };
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
  lead: { line: string; saved: string; card: string; name: string };
  call: { outcome: string; callback: string; tomorrow: string; time: string; kept: string };
}

/** Plays a shop's first day on the sandbox's page, in the language of `script`, one test after another. */
export function tellFirstDay(script: Script): void {
  let shop: TestShop;
  let page: Page;
  let owner: PhoneInHand;
  let seller: PhoneInHand;

  const picture = async (who: PhoneInHand, name: string) => {
    await who.picture(picturePath(`${name}.${script.locale}.png`));
  };

  beforeAll(async () => {
    const onClock = async (move: ClockMove) => {
      if ("advance" in move) shop.clock.advance(durationOf(move.advance));
      else shop.clock.set(move.set);
      void shop.tick();
    };
    shop = await openShop({ onClock });
    const issued = await shop.app.team.issueSetup();
    if (!issued.ok) throw new Error("The shop has an owner already");
    const payload = startPayload({ kind: "setup", token: issued.value.token });
    shop.chat.sandbox.control.setLinks([{ kind: "owner", payload }]);
  });

  inBrowser("the first phone's green button makes its person the owner, and the tour begins", async () => {
    page = await openPage(shop.chat.url, { locale: script.locale === "ru" ? "ru-RU" : "en-GB", height: 1000 });
    owner = phone(page, script.owner);
    seller = phone(page, script.seller);
    await owner.taps(script.page.become);
    await owner.sees(script.tour.asksName);
    await picture(owner, "try-01-tour");
    await owner.says(script.tour.name);
    await picture(owner, "try-02-zone");
    await owner.taps(script.tour.city);
    await owner.sees(script.tour.asksGoods);
    await owner.says(script.tour.goods);
    await owner.sees(script.tour.done);
    await picture(owner, "try-03-toured");
  });

  inBrowser("the owner invites a seller, whose phone opens the link and is let in after the rules", async () => {
    const { team } = script;
    await owner.taps(team.invite);
    await owner.taps(team.asSeller);
    await owner.sees(team.link);
    await picture(owner, "try-04-invited");
    await owner.taps(team.share);
    await owner.root.locator(".sheet button").filter({ hasText: script.seller }).click();
    await seller.sees(team.welcome);
    await seller.taps(team.accept);
    await seller.sees(team.asksName);
    await picture(seller, "try-05-join");
    await seller.taps(script.seller);
    await seller.taps(team.fullText);
    await picture(seller, "try-06-rules");
    await seller.taps(team.acceptRules);
    await seller.sees(team.inside);
    await picture(seller, "try-07-inside");
    await owner.sees(team.news);
    await picture(owner, "try-08-news");
    expect(troublesOf(page)).toEqual([]);
  });

  inBrowser("a seller's line is a client, and one tap opens the card", async () => {
    const { lead } = script;
    await seller.says(lead.line);
    await seller.sees(lead.saved);
    await picture(seller, "try-11-saved");
    await seller.taps(lead.card);
    await seller.seesNoMore(lead.saved);
    await picture(seller, "try-12-card");
  });

  inBrowser("the outcome of a call with the next one is four taps on the card", async () => {
    const { call } = script;
    await seller.taps(call.outcome);
    await picture(seller, "try-13-outcomes");
    await seller.taps(call.callback);
    await picture(seller, "try-14-when");
    await seller.taps(call.tomorrow);
    await picture(seller, "try-15-time");
    await seller.taps(call.time);
    await seller.sees(call.kept);
    await picture(seller, "try-16-kept");
  });
}

function durationOf(iso: string) {
  return iso === "PT1H" ? { hours: 1 } : { days: 1 };
}
