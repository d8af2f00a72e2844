import { bonusButton, unsubscribe } from "../../consents/index.ts";
import { orderButton } from "../../feedback/index.ts";
import type { ClientMessage } from "../../platform/channel/client-message.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { DateReminder, Greeting } from "../actions/get-greeting.ts";
import type { Addressed } from "../actions/signed.ts";
import { roleOf } from "../rules/role.ts";

/** «Иван Петрович, с днём рождения! 🎂 …» */
export function greetingMessage(t: Translate, greeting: Greeting): ClientMessage {
  const { name, gift } = greeting;
  const lines = [
    name === undefined ? t("mailings-birthday-wish") : t("mailings-birthday-wish-named", { name }),
    ...(gift === undefined
      ? []
      : [t("mailings-birthday-gift", { points: gift.points, till: gift.till.toFormat("dd.MM") })]),
    signature(t, greeting),
  ];
  const points = { label: t.plain("mailings-birthday-points"), data: bonusButton.data({}) };
  return {
    text: lines.join("\n"),
    buttons: [[...(gift === undefined ? [] : [points]), unsubscribe(t, "birthday")]],
    festive: true,
  };
}

/** «Через неделю, 14 марта, день рождения у супруги. …» */
export function dateMessage(
  t: Translate,
  { relative, sex, on, offsetDays, offer }: DateReminder,
): ClientMessage {
  const role = roleOf(relative.role);
  const said = {
    days: offsetDays,
    day: on.setLocale(t.locale).toFormat("d MMMM"),
    named: relative.name === undefined ? "no" : "yes",
    name: relative.name ?? "",
  };
  const text =
    role === undefined
      ? t("mailings-dates-other", { ...said, who: relative.role })
      : t("mailings-dates-text", { ...said, role: role === "spouse" ? spouseOf(sex) : role });
  const order = { label: t.plain("mailings-order-open"), data: orderButton.data({}) };
  return {
    text: offer ? `${text} ${t("mailings-dates-offer")}` : text,
    buttons: [[...(offer ? [order] : [])], [unsubscribe(t, "dates")]].filter((row) => row.length > 0),
  };
}

/** «— Анна, «Мебель на Ленина»» */
function signature(t: Translate, { seller, shop }: Addressed): string {
  return seller === undefined
    ? t("mailings-signed-shop", { shop })
    : t("mailings-signed-seller", { seller, shop });
}

function spouseOf(sex: "male" | "female" | undefined): string {
  if (sex === undefined) return "spouse";
  return sex === "male" ? "wife" : "husband";
}
