/** The facts that these stornos take back, by id; a storno that is itself taken back counts for nothing. */
export function takenBackBy(stornos: readonly { _id: string; plain: { of?: string } }[]): Set<string> {
  const targets = new Set(stornos.map(({ plain }) => plain.of));
  return new Set(stornos.filter(({ _id }) => !targets.has(_id)).flatMap(({ plain }) => plain.of ?? []));
}
