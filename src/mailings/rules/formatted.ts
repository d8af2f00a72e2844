import { escapeHtml } from "../../shared/html.ts";
import { placeholderSpans } from "./placeholders.ts";

/** Formatting of a text as a messenger tells it; `offset` and `length` in UTF-16 units. */
export interface Formatting {
  type: string;
  offset: number;
  length: number;
  url?: string | undefined;
}

interface Mark {
  from: number;
  to: number;
  open: string;
  close: string;
}

/**
 * The text as HTML: everything escaped, and of its formatting bold, italic and links alone. Formatting that ends
 * inside of a placeholder holds for all of it.
 */
export function htmlOf(text: string, formatting: readonly Formatting[]): string {
  const spans = placeholderSpans(text);
  const whole = (at: number, side: "from" | "to") =>
    spans.find(({ from, to }) => at > from && at < to)?.[side] ?? at;
  const marks = formatting.flatMap((part) => {
    const tag = tagOf(part);
    if (tag === undefined) return [];
    const from = whole(Math.max(0, part.offset), "from");
    const to = Math.min(text.length, whole(part.offset + part.length, "to"));
    return to > from ? [{ from, to, ...tag }] : [];
  });
  return written(
    text,
    marks.sort((left, right) => left.from - right.from || right.to - left.to),
  );
}

function tagOf({ type, url = "" }: Formatting): Pick<Mark, "open" | "close"> | undefined {
  if (type === "bold") return { open: "<b>", close: "</b>" };
  if (type === "italic") return { open: "<i>", close: "</i>" };
  if (type === "text_link" && isWebAddress(url))
    return { open: `<a href="${escapeHtml(url)}">`, close: "</a>" };
  return undefined;
}

/** Tags are closed and opened again wherever another one ends, so that they always lie in one another. */
function written(text: string, marks: readonly Mark[]): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort(
    (left, right) => left - right,
  );
  let html = "";
  for (const [place, from] of edges.entries()) {
    const to = edges[place + 1];
    if (to === undefined) break;
    const over = marks.filter((mark) => mark.from <= from && mark.to >= to);
    html += over.map(({ open }) => open).join("");
    html += escapeHtml(text.slice(from, to));
    html += over
      .toReversed()
      .map(({ close }) => close)
      .join("");
  }
  return html;
}

/** An address that a button or a link may lead to. */
export function isWebAddress(url: string): boolean {
  if (url.length > 500 || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
  const { hostname, username } = new URL(url);
  return hostname.includes(".") && username === "";
}
