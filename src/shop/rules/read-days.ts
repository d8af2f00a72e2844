/** «90», «90 дней», «90 days» → 90; undefined when it is no number of days from 1 to ten years. */
export function readDays(text: string): number | undefined {
  const days = Number(
    /^(\d{1,4})\s*(?:д(?:н|ня|ней|ень)?\.?|d(?:ays?)?)?$/iu.exec(text.trim().slice(0, 40))?.[1],
  );
  return days >= 1 && days <= 3_650 ? days : undefined;
}
