import { describe, expect, test } from "vitest";
import type { Actor } from "../../../src/shared/actor.ts";
import { type Deed, deeds } from "../../../src/team/rules/deeds.ts";
import { may, type Subject } from "../../../src/team/rules/may.ts";
import { actorOf, type Member } from "../../../src/team/rules/member.ts";

const me = "semyon";
const other = "anna";
const aMember = { _id: me, telegramId: 2, name: "Семён", state: "active" } as const;

/** What a deed can be done to; every one is another's unless it says otherwise. */
const subjects = {
  nothing: {},
  own: { responsible: me },
  nobodys: { responsible: null },
  anothers: { responsible: other },
  shared: { responsible: other, shared: true },
  borrowed: { responsible: other, borrowedBy: me },
  lentToThird: { responsible: other, borrowedBy: "petr" },
  offered: { responsible: other, offeredTo: me },
  offeredToThird: { responsible: other, offeredTo: "petr" },
  mine: { responsible: other, by: me },
  mineToday: { responsible: other, by: me, sameDay: true },
  anothersToday: { responsible: other, by: other, sameDay: true },
} satisfies Record<string, Subject>;
type Case = keyof typeof subjects;

const all = Object.keys(subjects) as Case[];
const ofAnother = all.filter((name) => !["nothing", "own", "nobodys"].includes(name));
const led: Case[] = ["own", "borrowed"];
const made: Case[] = ["mine", "mineToday"];

const aSellerMay: Record<Deed, Case[]> = {
  "client.see": ["own", "nobodys", "shared", "borrowed"],
  "client.search": all,
  "client.create": all,
  "client.edit": ["own"],
  "client.vip": [],
  "client.stage": led,
  "client.note": led,
  "client.file": led,
  "client.reveal": led,
  "client.take": ["nobodys"],
  "client.hand-over": ["own"],
  "client.ask-hand-over": ofAnother,
  "client.accept-hand-over": ["offered"],
  "client.assign": [],
  "client.grieve": ["own"],
  "client.settle-grievance": [],
  "client.undo": made,
  "client.storno": ["mineToday"],
  "contact.log": led,
  "contact.log-foreign": ["nobodys", ...ofAnother],
  "contact.edit": made,
  "contact.undo": made,
  "callback.set": led,
  "callback.snooze": led,
  "callback.close": led,
  "callback.hand-over": led,
  "callback.take": ["offered"],
  "callback.undo": made,
  "sale.log": led,
  "sale.log-foreign": ["nobodys", ...ofAnother],
  "sale.file": [...led, ...made],
  "sale.undo": made,
  "sale.storno": ["mineToday"],
  "link.give": ["own"],
  "link.match": ["own", "nobodys"],
  "link.make": [],
  "order.take": ["own", "nobodys", "offered"],
  "order.answer": ["own", "offered"],
  "complaint.answer": ["offered"],
  "complaint.assign": [],
  "mailing.make": [],
  "client.erase": [],
  "today.see": all,
  "task.do": made,
  "standard.change": [],
  "plan.set": [],
  "plan.see-own": all,
  "report.see": [],
  "report.export": [],
  "segment.see": all,
  "segment.make": [],
  "segment.hand-out": [],
  "segment.export": [],
  "staff.see": [],
  "staff.invite": [],
  "staff.rename": [],
  "staff.pause": [],
  "staff.dismiss": [],
  "rules.replace": [],
  "shop.settings": [],
  "shop.products": [],
  "own.settings": all,
  "own.holiday": all,
};

const everyDeed = Object.keys(aSellerMay) as Deed[];
const cells = everyDeed.flatMap((deed) =>
  all.map((name) => ({ deed, name, expected: aSellerMay[deed].includes(name) })),
);
const seller: Actor = { memberId: me, telegramId: 2, role: "seller", name: "Семён" };

describe("the table of rights", () => {
  test("is expected here cell by cell, with no deed forgotten", () => {
    expect(everyDeed.sort()).toEqual(Object.keys(deeds).sort());
    expect(cells).toHaveLength(Object.keys(deeds).length * 12);
  });

  test.each(cells)("a seller, $deed, $name: $expected", ({ deed, name, expected }) => {
    expect(may(seller, deed, subjects[name])).toBe(expected);
  });

  test.each(cells)("an owner may $deed to $name", ({ deed, name }) => {
    expect(may({ ...seller, role: "owner" }, deed, subjects[name])).toBe(true);
  });

  test.each(everyDeed)("nobody else may %s", (deed) => {
    for (const name of all)
      expect(may({ ...seller, role: "client" as "seller" }, deed, subjects[name])).toBe(false);
  });

  test("an unknown deed is denied to everybody", () => {
    for (const role of ["seller", "owner"] as const) {
      for (const deed of ["client.export", "", "toString", "__proto__"]) {
        expect(may({ ...seller, role }, deed as Deed, subjects.own)).toBe(false);
      }
    }
  });

  test("a client without a known responsible person is not nobody's", () => {
    expect(may(seller, "client.see", {})).toBe(false);
    expect(may(seller, "client.take", {})).toBe(false);
  });
});

const states = ["active", "paused", "dismissed"] as const;
const standings = (["seller", "owner"] as const).flatMap((role) =>
  states.flatMap((state) => [undefined, 3].map((rulesDue) => ({ role, state, rulesDue }))),
);

test.each(standings)(
  "$role, $state, rules due: $rulesDue: works only active and bound",
  ({ role, state, rulesDue }) => {
    const member: Member = { ...aMember, role, state, ...(rulesDue !== undefined && { rulesDue }) };
    const actor = actorOf(member);
    if (state === "active" && rulesDue === undefined) {
      expect(actor).toEqual({ memberId: me, telegramId: 2, role, name: "Семён" });
    } else {
      expect(actor).toBeUndefined();
    }
  },
);
