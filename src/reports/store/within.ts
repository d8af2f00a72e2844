/** From an instant up to another one, without it. */
export interface DateSpan {
  from: Date;
  until: Date;
}

export function within({ from, until }: DateSpan): { $gte: Date; $lt: Date } {
  return { $gte: from, $lt: until };
}
