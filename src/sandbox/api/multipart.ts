import type { RequestParts } from "./fields.ts";
import { badRequest } from "./refusal.ts";

/** A multipart/form-data body. Node's own reader insists on a space that grammY does not write. */
export function readMultipart(body: Buffer, contentType: string): RequestParts {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = Buffer.from(`--${boundary?.[1] ?? boundary?.[2] ?? ""}`);
  const parts: RequestParts = { fields: {}, uploads: new Map(), isForm: true };

  let start = body.indexOf(mark);
  if (boundary === null || start < 0) throw badRequest("can't parse multipart body");
  for (;;) {
    start += mark.length;
    const end = body.indexOf(Buffer.concat([Buffer.from("\r\n"), mark]), start);
    if (end < 0) return parts;
    keepPart(parts, body.subarray(start + 2, end));
    start = end + 2;
  }
}

function keepPart(parts: RequestParts, part: Buffer): void {
  const headEnd = part.indexOf("\r\n\r\n");
  if (headEnd < 0) throw badRequest("can't parse multipart body");
  const head = part.subarray(0, headEnd).toString();
  const bytes = part.subarray(headEnd + 4);
  const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1] ?? "";
  const fileName = fileNameOf(head);
  if (fileName === undefined) {
    parts.fields[name] = bytes.toString();
    return;
  }
  const mime = /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1] ?? "application/octet-stream";
  parts.uploads.set(name, { name: fileName, mime: mime.trim(), bytes: Buffer.from(bytes) });
}

/** Quoted, percent-encoded or bare to the end of the line, as grammY writes it. */
function fileNameOf(head: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(head)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]*)"/i.exec(head)?.[1] ?? /filename=([^\r\n;]+)/i.exec(head)?.[1];
}
