import { factId } from "../../../src/shared/id.ts";
import type { Life } from "../../support/lives.ts";
import type { Stage, TalkScript } from "./script.ts";

const requestOf = ({ run }: Stage) => `mailing of run ${run}`;
const tapOn = (what: "text" | "link" | "type-when", stage: Stage) =>
  `1:mailings.${what}:${factId(requestOf(stage), "mailing")}`;

/** A draft of the owner's in a shop that advertises. */
async function drafted(stage: Stage, life: Life) {
  const { owner } = stage;
  const actor = (await life.app.team.findActor(owner.id))?.actor;
  if (actor === undefined) throw new Error("The owner is not there");
  const settings = { withoutAdvertising: false };
  await life.app.shop.changeShop(actor, { settings, requestKey: `advertising ${requestOf(stage)}` });
  const definition = { is: "consent" as const, in: ["promo" as const] };
  await life.app.broadcasts.draftMailing(actor, { definition, requestKey: requestOf(stage) });
  await owner.says("/mailing");
  return owner;
}

export const mailingsScripts: TalkScript[] = [
  {
    talk: "mailings.text",
    before: drafted,
    acts: [
      (owner, stage) => owner.forges(tapOn("text", stage), owner.last()),
      (owner) => owner.says("{имя}, у нас новинки"),
    ],
  },
  {
    talk: "mailings.link",
    before: drafted,
    acts: [
      (owner, stage) => owner.forges(tapOn("link", stage), owner.last()),
      (owner) => owner.says("Каталог https://shop.ru/new"),
    ],
  },
  {
    talk: "mailings.type-when",
    before: drafted,
    acts: [
      (owner, stage) => owner.forges(tapOn("type-when", stage), owner.last()),
      (owner) => owner.says("завтра 12:00"),
    ],
  },
];
