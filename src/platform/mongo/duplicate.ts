/** True when a write met a row with the same `_id`: for a fact made from its request, an earlier success. */
export function isDuplicateId(error: unknown): boolean {
  return duplicatedKeys(error)?.join() === "_id";
}

/** The keys of the unique index that a write ran into, or undefined when the error is another one. */
export function duplicatedKeys(error: unknown): string[] | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== 11000) return undefined;
  const pattern = "keyPattern" in error ? error.keyPattern : undefined;
  if (typeof pattern === "object" && pattern !== null) return Object.keys(pattern);
  // A bulk write keeps no key pattern, only the index's name: "_id_", "phone_1".
  const name = / index: (\S+) dup key/.exec(error.message)?.[1];
  return name === undefined ? [] : [name.replace(/_(-?1)?$/, "")];
}

/** For an unordered insert of rows some of which stand there already: which ones. Throws anything else. */
export function repeatedRows(error: unknown): Set<number> {
  ignoreRepeats(error);
  const { writeErrors } = error as { writeErrors?: { index: number }[] | { index: number } };
  return new Set([writeErrors ?? []].flat().map(({ index }) => index));
}

/** For an unordered insert of rows some of which may stand there already: throws when anything else went wrong. */
export function ignoreRepeats(error: unknown): void {
  const { code, writeErrors } = error as {
    code?: number;
    writeErrors?: { code: number }[] | { code: number };
  };
  const errors = writeErrors === undefined ? [] : [writeErrors].flat();
  const repeatsOnly = code === 11000 && errors.every((one) => one.code === 11000);
  if (!repeatsOnly) throw error;
}
