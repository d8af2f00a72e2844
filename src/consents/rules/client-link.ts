/** `personal`: from one card; `counter`: the QR in the shop; `source`: an advertisement; `referral`: a friend's. */
const linkKinds = ["personal", "counter", "source", "referral"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** A link by which people join. `id` is the fingerprint of its token. */
export interface ClientLink {
  id: string;
  kind: LinkKind;
  /** Whose card a personal link opens; who recommends us by a referral link. */
  clientId?: string;
  sourceId?: string;
  giftFile?: GiftFile;
  by: string;
  createdAt: Date;
  expiresAt?: Date;
  revokedAt?: Date;
  usedBy?: string;
}

/** What whoever comes by a source's link gets for his contact. */
export interface GiftFile {
  kind: "photo" | "document";
  fileId: string;
}

export const personalLinkDays = 14;

const prefixes: Record<LinkKind, string> = { personal: "j_", counter: "q_", source: "f_", referral: "r_" };

export function linkPayload(kind: LinkKind, token: string): string {
  return `${prefixes[kind]}${token}`;
}

/** The token behind `?start=`, when it is one of ours by its look. */
export function readLinkPayload(payload: string): string | undefined {
  return /^[jqfr]_([\w-]{22})$/.exec(payload)?.[1];
}

/** Whether this account may come in by it: not over, not revoked, and not another's already. */
export function isOpen(link: ClientLink, telegramId: number, at: Date): boolean {
  if (link.revokedAt !== undefined) return false;
  if (link.expiresAt !== undefined && link.expiresAt <= at) return false;
  return link.usedBy === undefined || link.usedBy === String(telegramId);
}

/** Where a new lead of this link comes from, when the shop counts such a source. */
export function sourceOf(link: ClientLink | undefined, known: readonly string[]): string | undefined {
  const source = link === undefined ? "telegram" : (link.sourceId ?? sources[link.kind]);
  return source !== undefined && known.includes(source) ? source : undefined;
}

const sources: Partial<Record<LinkKind, string>> = { counter: "walk-in", referral: "referral" };
