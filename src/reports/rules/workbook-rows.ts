/** A sale as the workbook lists it. `items`: the product's id, or what was written of it, or neither. */
export interface SaleRow {
  at: Date;
  client?: { code: string; name: string };
  items: { product?: string; what?: string }[];
  kopecks: number;
  by: string;
}

export interface ProductSum {
  /** Absent: sold by its sum alone, or in the seller's own words. */
  product?: string;
  count: number;
  kopecks: number;
}
