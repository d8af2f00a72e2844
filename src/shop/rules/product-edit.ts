import { z } from "zod";
import { kopecksMax } from "../../shared/money.ts";
import { oneLine } from "../../shared/text.ts";
import { nameMax } from "./product-line.ts";

const line = (max: number) => z.string().transform(oneLine).pipe(z.string().min(1).max(max));

const productEdit = z.strictObject({
  name: line(nameMax).optional(),
  category: line(40).nullable().optional(),
  priceKopecks: z.int().min(100).max(kopecksMax).nullable().optional(),
  costKopecks: z.int().min(100).max(kopecksMax).nullable().optional(),
  marginPercent: z.int().min(1).max(99).nullable().optional(),
  cycleDays: z.int().min(1).max(3_650).nullable().optional(),
});

/** What of a product is to change; null takes a value away. */
export type ProductEdit = z.infer<typeof productEdit>;

/** Undefined when a value is wrong or there is none. */
export function readProductEdit(fields: ProductEdit): ProductEdit | undefined {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const read = productEdit.safeParse(given);
  return read.success && Object.keys(given).length > 0 ? withOneCost(read.data) : undefined;
}

/** A cost takes the margin's place and the other way round; both at once are a cost. */
function withOneCost(edit: ProductEdit): ProductEdit {
  if (typeof edit.costKopecks === "number") return { ...edit, marginPercent: null };
  return typeof edit.marginPercent === "number" ? { ...edit, costKopecks: null } : edit;
}
