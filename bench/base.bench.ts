import { askAtOnce, askLag, askNight } from "./base/ask-night.ts";
import { askOwner } from "./base/ask-owner.ts";
import { askPeople } from "./base/ask-people.ts";
import { openBase } from "./base/open-base.ts";
import type { Ground } from "./ground/ground.ts";
import type { Row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

/**
 * A base of a million clients, three million purchases and as many calls, beside PostgreSQL with its best indexes
 * (and DuckDB, where it is installed) over the same rows. What is compared must be equal, or the bench fails.
 */
export async function base(ground: Ground, sizes: Sizes): Promise<Row[]> {
  const opened = await openBase(ground, sizes.clients);
  try {
    console.error(`${sizes.clients.toLocaleString("en")} clients are laid; their days are being closed`);
    while ((await opened.app.reports.closeDays()) > 0);
    await ground.keep();
    console.error("The days are closed; from here on it is measured");
    return [
      ...(await askPeople(opened, sizes.rounds)),
      ...(await askOwner(opened)),
      ...(await askNight(opened)),
      ...(await askAtOnce(opened, sizes.rounds)),
      ...(await askLag(opened, 20)),
    ];
  } finally {
    await opened.close();
  }
}
