import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { Fields, RequestParts } from "./fields.ts";
import { readMultipart } from "./multipart.ts";
import { badRequest, Refusal } from "./refusal.ts";

export type Bindings = { Bindings: HttpBindings };

const bodyBytesMax = 52 * 1024 * 1024;

/** Parameters from the query and from a JSON, urlencoded or multipart body. */
export async function readRequest(context: Context<Bindings>): Promise<RequestParts> {
  const query = context.req.query();
  if (context.req.method === "GET") return { fields: query, uploads: new Map(), isForm: true };

  const body = await bodyOf(context);
  const type = context.req.header("content-type") ?? "";
  if (body.length === 0) return { fields: query, uploads: new Map(), isForm: true };
  if (/^multipart\/form-data/i.test(type)) {
    const { fields, uploads } = readMultipart(body, type);
    return { fields: { ...query, ...fields }, uploads, isForm: true };
  }
  if (/^application\/json/i.test(type)) {
    return { fields: { ...query, ...parseJson(body) }, uploads: new Map(), isForm: false };
  }
  const form = Object.fromEntries(new URLSearchParams(body.toString()));
  return { fields: { ...query, ...form }, uploads: new Map(), isForm: true };
}

async function bodyOf(context: Context<Bindings>): Promise<Buffer> {
  const tooLarge = () => new Refusal(413, "Request Entity Too Large");
  if (Number(context.req.header("content-length") ?? 0) > bodyBytesMax) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of context.env.incoming) {
    size += piece.length;
    if (size > bodyBytesMax) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function parseJson(body: Buffer): Fields {
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  } catch {
    // Told below: a list or a number is no better than broken JSON.
  }
  throw badRequest("can't parse request body as JSON object");
}
