import { expect, test } from "vitest";
import { routeText } from "../../../src/clients/rules/route-text.ts";

test.each<[string, object]>([
  ["89123456789", { to: "known-phone", phone: "+79123456789", rest: "" }],
  ["Иван +7 912 345-67-89 кухня", { to: "known-phone", phone: "+79123456789", rest: "Иван кухня" }],
  ["+ Иван 89123456789", { to: "known-phone", phone: "+79123456789", rest: "Иван" }],
  ["лид Иван 89123456789", { to: "known-phone", phone: "+79123456789", rest: "Иван" }],
  ["+ Ира перезвонить пт", { to: "quick-add" }],
  ["+Ира", { to: "quick-add" }],
  ["+", { to: "quick-add" }],
  ["+7 912 345", { to: "quick-add" }],
  ["лид Анна @anna_k вк", { to: "quick-add" }],
  ["Клиент Анна", { to: "quick-add" }],
  ["new John", { to: "quick-add" }],
  ["/c_7Kx2", { to: "card", code: "7Kx2" }],
  ["/c_7Kx2@livebase_bot", { to: "card", code: "7Kx2" }],
  ["Ира перезвонить пт", { to: "search", by: "words", query: "Ира перезвонить пт" }],
  ["ива", { to: "search", by: "words", query: "ива" }],
  ["Иван Петрович Кузнецов", { to: "search", by: "words", query: "Иван Петрович Кузнецов" }],
  ["клиент", { to: "search", by: "words", query: "клиент" }],
  ["клиентура", { to: "search", by: "words", query: "клиентура" }],
  ["#кухня", { to: "search", by: "tag", query: "кухня" }],
  ["@anna_k", { to: "search", by: "username", query: "anna_k" }],
  ["6789", { to: "phone-tail", digits: "6789", short: false }],
  ["345-67-89", { to: "phone-tail", digits: "3456789", short: true }],
  ["12 500", { to: "phone-tail", digits: "12500", short: false }],
  ["8912345678", { to: "phone-tail", digits: "8912345678", short: false }],
  ["89", { to: "unclear" }],
  ["1234567890123456", { to: "unclear" }],
  ["хочет кухню до первого мая", { to: "unclear" }],
  ["стол 12 500", { to: "unclear" }],
  ["/unknown", { to: "unclear" }],
  ["🙂", { to: "unclear" }],
  ["", { to: "unclear" }],
])("«%s» goes %o", (text, route) => {
  expect(routeText(text)).toEqual(route);
});
