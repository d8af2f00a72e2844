import { keepFile } from "../world/keep-file.ts";
import { mimeOf } from "../world/mime.ts";
import { pictureSize } from "../world/picture-size.ts";
import type { Content, StoredFile } from "../world/records.ts";
import type { Call } from "./call.ts";
import type { Upload } from "./fields.ts";
import { badRequest, Refusal } from "./refusal.ts";

export type SendableKind = "photo" | "document" | "voice" | "audio" | "video";

const uploadBytesMax = 50 * 1024 * 1024;
const photoBytesMax = 10 * 1024 * 1024;

/** The file that a value names: an upload of this call, an earlier file's id, or (refused here) an address. */
export function fileOf(call: Call, kind: SendableKind, value: unknown, field: string = kind): StoredFile {
  const upload = uploadOf(call, value, field);
  if (upload !== undefined) return keepUpload(call, kind, upload);
  if (typeof value !== "string" || value === "") throw badRequest(`there is no ${kind} in the request`);
  if (/^https?:\/\//i.test(value)) throw badRequest("failed to get HTTP URL content");

  const file = call.world.files.get(value);
  if (file === undefined) throw badRequest("wrong remote file identifier specified: Wrong string length");
  if (file.kind !== kind) {
    throw badRequest(`can't use file of type ${capital(file.kind)} as ${capital(kind)}`);
  }
  return file;
}

export function fileContent(file: StoredFile, text: string, entities: Content["entities"]): Content {
  return { kind: file.kind, file: file.id, text, entities };
}

function uploadOf(call: Call, value: unknown, field: string): Upload | undefined {
  const attached = typeof value === "string" ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
  return call.uploads.get(attached ?? (value === undefined ? field : ""));
}

function keepUpload({ world }: Call, kind: SendableKind, { name, mime, bytes }: Upload): StoredFile {
  if (bytes.length === 0) throw badRequest("file must be non-empty");
  if (bytes.length > uploadBytesMax) throw new Refusal(413, "Request Entity Too Large");
  if (kind === "photo") checkPhoto(bytes);
  // Libraries send every upload as bytes of no kind: the server looks at the name.
  const known = mime === "application/octet-stream" ? (mimeOf(name) ?? mime) : mime;
  return keepFile(world, { kind, bytes, name, mime: known });
}

function checkPhoto(bytes: Buffer): void {
  if (bytes.length > photoBytesMax) {
    throw badRequest(
      `file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${photoBytesMax} bytes`,
    );
  }
  const size = pictureSize(bytes);
  if (size === undefined) throw badRequest("IMAGE_PROCESS_FAILED");
  const { width, height } = size;
  const isFar = width > 20 * height || height > 20 * width;
  if (width + height > 10_000 || isFar) throw badRequest("PHOTO_INVALID_DIMENSIONS");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
