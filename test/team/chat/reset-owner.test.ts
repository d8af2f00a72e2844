import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leaveTraceWith } from "../../../src/protection/index.ts";
import { resetOwnerWith } from "../../../src/team/index.ts";
import { openShop } from "../../support/shop.ts";

const shop = await openShop();
const olga = shop.chat.person("Ольга");
const vera = shop.chat.person("Вера");
const boris = shop.chat.person("Борис");

test("after a reset the code opens the shop to its new owner, and clients find their home all the while", async () => {
  await shop.open(olga);
  const { mongo, vault, clock } = shop;
  const { now } = clock;
  const setupFile = join(mkdtempSync(join(tmpdir(), "livebase-reset-")), "setup-code");
  const leaveTrace = leaveTraceWith({ mongo, vault, now });
  const { code } = await resetOwnerWith({ mongo, now, makeBytes: randomBytes, setupFile, leaveTrace })();

  await boris.says("Здравствуйте");
  await boris.sees("Передать это как заявку?");
  await boris.says("0000-0000");
  await boris.sees("осталось 4 попытки");
  await vera.says(code.toLowerCase());
  await vera.sees("Как называется магазин");
  expect((await shop.app.team.findActor(vera.id))?.actor).toMatchObject({ role: "owner" });

  await boris.says(code);
  expect(boris.last().text).not.toContain("попыт");
  expect((await shop.app.team.findActor(boris.id))?.actor).toBeUndefined();
});
