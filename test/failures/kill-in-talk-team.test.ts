import { expect, test } from "vitest";
import { playTalks, talksOfLife } from "./play-talks.ts";
import { mailingsScripts } from "./talk-scripts/mailings.ts";
import { segmentsScripts } from "./talk-scripts/segments.ts";
import { tourScript } from "./talk-scripts/shop.ts";
import { teamScripts } from "./talk-scripts/team.ts";
import { touchesScripts } from "./talk-scripts/touches.ts";
import { talkScripts } from "./talk-scripts.ts";

test("every talk of the product is in the table", () => {
  const named = new Set(talkScripts.map(({ talk }) => talk));
  expect(talksOfLife().filter((name) => !named.has(name))).toEqual([]);
});

// New rules close the seller's screens, and the tour brings another owner: they come last.
playTalks([...segmentsScripts, ...mailingsScripts, ...touchesScripts, ...teamScripts, tourScript]);
