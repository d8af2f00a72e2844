import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Actor } from "../../shared/actor.ts";
import { categoryKeyOf } from "../../shared/category-key.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { Product, ShopSettings } from "../../shop/index.ts";
import type { SegmentsChatDeps } from "./deps.ts";
import {
  flags,
  type KindCode,
  type ListedCode,
  listed,
  moneyCodes,
  type NumberCode,
  numbers,
} from "./kinds.ts";

/** A value to choose: what the button carries, what it says, and what it stands for where that is too long for it. */
export interface Chosen {
  value: string;
  label: string;
  stands?: string;
}

/** Everything that may be chosen of a kind. */
export async function choicesOf(
  deps: SegmentsChatDeps,
  t: Translate,
  actor: Actor,
  code: KindCode,
): Promise<Chosen[]> {
  if (code in listed) {
    const { is, all } = listed[code as ListedCode];
    const label = (value: string) => (is === "rating" ? value : t.plain(`segments-of-${is}-${value}`));
    return all.map((value) => ({ value, label: capitalised(label(value)) }));
  }
  if (code in numbers) return numbered(t, code as NumberCode);
  switch (code) {
    case "bo":
    case "nb":
      return soldChoices(t, await deps.listProducts());
    case "so":
      return (await deps.shop()).sources.map((source) => ({
        value: source.id,
        label: deps.sourceTitle(t, source),
      }));
    case "lo":
      return reasonChoices(deps, t);
    case "ls":
      return stepsOf(await deps.shop()).map((step) => ({ value: step.id, label: deps.stepTitle(t, step) }));
    case "re": {
      const people = (await deps.findColleagues()).map(({ memberId, name }) => ({
        value: memberId,
        label: name,
      }));
      return [...people, { value: "nobody", label: t.plain("segments-word-nobody") }];
    }
    case "tg":
      return (await deps.listTags(actor)).map((tag) => ({
        value: categoryKeyOf(tag),
        label: `#${tag}`,
        stands: tag,
      }));
    case "ci":
      return (await deps.listCities(actor)).map((city) => ({
        value: categoryKeyOf(city),
        label: city,
        stands: city,
      }));
    case "ml":
    case "nm":
      return (await deps.listMailings()).map(({ id, title }) => ({ value: id, label: title }));
    default:
      return flags.map((flag) => ({ value: flag, label: t.plain(`segments-flag-${flag}`) }));
  }
}

/** Of people and of companies, each once. */
export function stepsOf({ leadSteps }: Pick<ShopSettings, "leadSteps">): ShopSettings["leadSteps"]["person"] {
  return [...new Map([...leadSteps.person, ...leadSteps.company].map((step) => [step.id, step])).values()];
}

export async function reasonChoices(deps: SegmentsChatDeps, t: Translate): Promise<Chosen[]> {
  const { lostReasons } = await deps.shop();
  const all = [...lostReasons, { id: "no-contact" }, { id: "other" }];
  return all.map((reason) => ({ value: reason.id, label: deps.reasonTitle(t, reason) }));
}

/** Categories first, then products; by the keys of `bought`. */
export function soldChoices(t: Translate, products: readonly Product[]): Chosen[] {
  const categories = new Map(
    products.flatMap(({ category }) => (category === undefined ? [] : [[categoryKeyOf(category), category]])),
  );
  return [
    ...[...categories].map(([key, name]) => ({
      value: `c${key}`,
      label: t.plain("segments-word-category", { name }),
    })),
    ...products.map(({ productId, name }) => ({ value: `p${productId}`, label: name })),
  ];
}

function numbered(t: Translate, code: NumberCode): Chosen[] {
  const { is, all } = numbers[code];
  return all.map((value) => {
    return { value, label: t.plain(`segments-number-${is}`, { value: shownNumber(t, code, value) }) };
  });
}

/** `18–24`, `60+`; sums in rubles. */
function shownNumber(t: Translate, code: NumberCode, value: string): string {
  if (moneyCodes.has(code)) return formatRubles(Number(value), t.locale);
  if (code !== "ag") return value;
  return value.includes("-") ? value.replace("-", "–") : `${value}+`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
