import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A face of the family that the pictures are written in: a narrow one, because a telephone is. */
export interface Face {
  readonly file: string;
  /** How wide the text is at this size; characters that the face lacks take no room. */
  widthOf(text: string, size: number): number;
  /** The face has a drawing of this character. */
  has(character: string): boolean;
}

export const family = "DejaVu Sans Condensed";

const require = createRequire(import.meta.url);
const faces: { regular?: Face; bold?: Face } = {};

export function face(weight: "regular" | "bold"): Face {
  faces[weight] ??= readFace(
    require.resolve(`dejavu-fonts-ttf/ttf/DejaVuSansCondensed${weight === "bold" ? "-Bold" : ""}.ttf`),
  );
  return faces[weight];
}

/** Reads what a TrueType file says of its characters: tables `cmap` (format 4), `hhea`, `hmtx`, `head`. */
function readFace(file: string): Face {
  const bytes = readFileSync(file);
  const tables = tablesOf(bytes);
  const at = (table: string) => tables.get(table) ?? 0;
  const unitsPerEm = bytes.readUInt16BE(at("head") + 18);
  const metrics = bytes.readUInt16BE(at("hhea") + 34);
  const glyphs = glyphsOf(bytes, at("cmap"));

  const advanceOf = (glyph: number) => bytes.readUInt16BE(at("hmtx") + 4 * Math.min(glyph, metrics - 1));
  const glyphOf = (character: string) => glyphs.get(character.codePointAt(0) ?? 0);
  return {
    file,
    has: (character) => glyphOf(character) !== undefined,
    widthOf(text, size) {
      let units = 0;
      for (const character of text) units += advanceOf(glyphOf(character) ?? 0);
      return (units / unitsPerEm) * size;
    },
  };
}

function tablesOf(bytes: Buffer): Map<string, number> {
  const tables = new Map<string, number>();
  for (let row = 0; row < bytes.readUInt16BE(4); row += 1) {
    const at = 12 + 16 * row;
    tables.set(bytes.toString("latin1", at, at + 4), bytes.readUInt32BE(at + 8));
  }
  return tables;
}

/** Character → glyph, from the table for Unicode's first plane (platform 3, encoding 1). */
function glyphsOf(bytes: Buffer, cmap: number): Map<number, number> {
  const rows = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, row) => cmap + 4 + 8 * row);
  const row = rows.find((at) => bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(at + 2) === 1) ?? cmap;
  const table = cmap + bytes.readUInt32BE(row + 4);
  const segments = bytes.readUInt16BE(table + 6) / 2;
  const column = (name: number, segment: number) =>
    table + 14 + 2 * segment + name * 2 * segments + (name > 0 ? 2 : 0);

  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const last = bytes.readUInt16BE(column(0, segment));
    const first = bytes.readUInt16BE(column(1, segment));
    const delta = bytes.readUInt16BE(column(2, segment));
    const offset = bytes.readUInt16BE(column(3, segment));
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const place = column(3, segment) + offset + 2 * (code - first);
      const found = offset === 0 ? code : bytes.readUInt16BE(place);
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
