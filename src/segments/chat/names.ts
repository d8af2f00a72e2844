import type { Translate } from "../../platform/i18n/i18n.ts";
import { categoryKeyOf } from "../../shared/category-key.ts";
import { conditionsOf, type SegmentDefinition } from "../rules/definition.ts";
import { stepsOf } from "./choices.ts";
import type { SegmentsChatDeps } from "./deps.ts";

/** What the ids in a definition are called. */
export interface Names {
  product(key: string): string;
  source(id: string): string;
  reason(id: string): string;
  step(id: string): string;
  member(id: string): string;
  mailing(id: string): string;
}

/** What was removed since, the product or the member, is called so. */
export async function namesFor(
  deps: Pick<
    SegmentsChatDeps,
    | "shop"
    | "listProducts"
    | "productsById"
    | "namesOfMembers"
    | "listMailings"
    | "sourceTitle"
    | "reasonTitle"
    | "stepTitle"
  >,
  t: Translate,
  definitions: readonly SegmentDefinition[],
): Promise<Names> {
  const conditions = definitions.flatMap(conditionsOf);
  const productIds = conditions.flatMap((one) =>
    "what" in one && one.what.startsWith("p") ? [one.what.slice(1)] : [],
  );
  const memberIds = conditions.flatMap((one) =>
    one.is === "responsible" ? one.in.filter((id) => id !== null) : [],
  );
  const asksMailing = conditions.some((one) => "mailing" in one);
  const [shop, sold, known, members, mailings] = await Promise.all([
    deps.shop(),
    deps.listProducts(),
    productIds.length > 0 ? deps.productsById(productIds) : new Map<string, { name: string }>(),
    memberIds.length > 0 ? deps.namesOfMembers(memberIds) : new Map<string, string>(),
    asksMailing ? deps.listMailings() : [],
  ]);
  const { sources, lostReasons } = shop;
  const categories = new Map(
    sold.flatMap(({ category }) => (category === undefined ? [] : [[categoryKeyOf(category), category]])),
  );
  const titled = <Row extends { id: string }>(
    rows: readonly Row[],
    id: string,
    word: (t: Translate, row: Row) => string,
  ) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? t.plain("segments-word-gone") : word(t, row);
  };
  return {
    product(key) {
      const name = key.startsWith("c") ? categories.get(key.slice(1)) : known.get(key.slice(1))?.name;
      return name ?? t.plain("segments-word-gone");
    },
    source: (id) => titled(sources, id, deps.sourceTitle),
    reason: (id) =>
      ["other", "no-contact"].includes(id)
        ? deps.reasonTitle(t, { id })
        : titled(lostReasons, id, deps.reasonTitle),
    step: (id) => titled(stepsOf(shop), id, deps.stepTitle),
    mailing: (id) => mailings.find((one) => one.id === id)?.title ?? t.plain("segments-word-gone"),
    member: (id) => members.get(id) ?? t.plain("segments-word-gone"),
  };
}
