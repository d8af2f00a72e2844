/**
 * A message to a client, whatever messenger brings it: words (HTML of b, i, a only), at most one picture or film, and
 * buttons. `festive`: with an effect where the messenger has one.
 */
export interface ClientMessage {
  text: string;
  media?: { kind: "photo" | "video" | "document"; fileId: string };
  buttons: ClientButton[][];
  festive?: boolean;
  /** May be forwarded and saved: nothing in it is about this client alone. */
  shareable?: boolean;
}

/** `data`: what comes back to us when it is tapped, made by `button()`. */
export type ClientButton = { label: string; data: string } | { label: string; url: string };
