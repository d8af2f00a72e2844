import type { SegmentContext } from "../../rules/segment-facts.ts";
import type { Bitmap } from "./bitmap.ts";
import type { Columns } from "./columns.ts";

/** Among which rows something is looked for, and as of when. */
export interface Selection {
  columns: Columns;
  ctx: SegmentContext;
  among: Bitmap;
}
