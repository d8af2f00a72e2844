/** Text that is HTML already: made of what we wrote ourselves, never of what a person typed. */
export interface Html {
  readonly html: string;
}

/** Escapes what a person typed for Telegram's HTML parse mode. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
