import { unsubscribe } from "../../consents/index.ts";
import type { ClientButton, ClientMessage } from "../../platform/channel/client-message.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Mailing } from "../rules/broadcast.ts";
import { fillIn } from "../rules/placeholders.ts";
import { tapButton } from "./broadcast.buttons.ts";

export interface Addressed {
  name: string;
  points: number;
  percent: number;
}

/** A mailing as one client sees it. Under its own buttons «Отписаться» stands always. */
export function clientMessage(
  t: Translate,
  { id, words, buttons }: Pick<Mailing, "id" | "words" | "buttons">,
  to: Addressed,
): ClientMessage {
  const values = {
    name: to.name,
    points: t.plain("broadcasts-value-points", { points: to.points }),
    discount: t.plain("broadcasts-value-discount", { percent: to.percent }),
  };
  const rows: ClientButton[][] = [];
  for (const what of ["order", "points"] as const)
    if (buttons[what])
      rows.push([{ label: t.plain(`broadcasts-tap-${what}`), data: tapButton.data({ id, what }) }]);
  if (buttons.link) rows.push([buttons.link]);
  rows.push([unsubscribe(t, "promo")]);
  return {
    text: fillIn(words?.html ?? "", values),
    ...(words?.media && { media: words.media }),
    buttons: rows,
  };
}

/** What it looks like to somebody who does not exist. */
export function sampleAddressed(t: Translate): Addressed {
  return { name: t.plain("broadcasts-sample-name"), points: 1240, percent: 5 };
}
