/** What a card is called by outside of our ids: `/c_7Kx2bQ`. Random, six letters or digits. */
export function publicCodeFrom(randomId: string): string {
  return [...randomId]
    .filter((char) => /[A-Za-z0-9]/.test(char))
    .slice(0, 6)
    .join("")
    .padEnd(6, "0");
}
