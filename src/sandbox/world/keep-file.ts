import { randomBytes } from "node:crypto";
import { pictureSize } from "./picture-size.ts";
import type { StoredFile } from "./records.ts";
import type { World } from "./world.ts";

export interface NewFile {
  kind: StoredFile["kind"];
  bytes: Buffer | undefined;
  /** For a file whose bytes are only claimed. */
  size?: number | undefined;
  name?: string | undefined;
  mime?: string | undefined;
  durationSeconds?: number | undefined;
  emoji?: string | undefined;
}

/** Gives the file its id and keeps its bytes. */
export function keepFile(world: World, { kind, bytes, size, ...rest }: NewFile): StoredFile {
  const number = world.nextId("file");
  const picture = bytes === undefined ? undefined : pictureSize(bytes);
  const known = Object.entries(rest).filter(([, value]) => value !== undefined);
  const file: StoredFile = {
    id: `${prefixes[kind]}${randomBytes(30).toString("base64url")}-${number}`,
    uniqueId: `AQAD${randomBytes(8).toString("base64url")}`,
    kind,
    path: `${folders[kind]}/file_${number}${extensionOf(kind, rest.name)}`,
    size: size ?? bytes?.length ?? 0,
    held: bytes !== undefined,
    ...Object.fromEntries(known),
    ...((kind === "photo" || kind === "sticker") && (picture ?? { width: 512, height: 512 })),
  };
  world.saveFile(file, bytes);
  return file;
}

const prefixes = {
  photo: "AgACAgIAAxkB",
  document: "BQACAgIAAxkB",
  voice: "AwACAgIAAxkB",
  audio: "CQACAgIAAxkB",
  video: "BAACAgIAAxkB",
  sticker: "CAACAgIAAxkB",
};
const folders = {
  photo: "photos",
  document: "documents",
  voice: "voice",
  audio: "music",
  video: "videos",
  sticker: "stickers",
};

function extensionOf(kind: StoredFile["kind"], name = ""): string {
  if (kind === "voice") return ".oga";
  if (kind === "sticker") return ".webp";
  if (kind === "photo") return ".jpg";
  return /\.\w{1,8}$/.exec(name)?.[0] ?? "";
}
