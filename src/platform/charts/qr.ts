import qrcode from "qrcode";
import { family } from "./font.ts";
import { colour, inner, width } from "./look.ts";
import { fitted, inTwoLines } from "./words.ts";

/** A sheet to print: whose it is, the code, and what to do with it. */
export interface QrSheet {
  link: string;
  title: string;
  note: string;
}

const side = 860;
const titleSize = 64;
const noteSize = 42;

/** The sheet as SVG, 1080 points wide. Black on white: a camera reads nothing better. */
export function qrSvg({ link, title, note }: QrSheet): string {
  const lines = inTwoLines(title, inner, titleSize, "bold");
  const top = 60 + lines.length * titleSize * 1.25;
  const height = Math.ceil(top + side + 60 + noteSize * 1.6);
  const middle = width / 2;
  const heading = lines.map(
    (line, row) =>
      `<text x="${middle}" y="${60 + (row + 0.8) * titleSize * 1.25}" font-size="${titleSize}" font-weight="bold">${escaped(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}" fill="${colour.ink}" text-anchor="middle">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...heading,
    `<path d="${modulesOf(link, (width - side) / 2, top)}" fill="#000000"/>`,
    `<text x="${middle}" y="${top + side + 20 + noteSize}" font-size="${noteSize}">${escaped(fitted(note, inner, noteSize))}</text>`,
    "</svg>",
  ].join("");
}

/** The dark modules as one path. */
function modulesOf(link: string, left: number, top: number): string {
  const { size, data } = qrcode.create(link, { errorCorrectionLevel: "M" }).modules;
  const quiet = 4;
  const one = side / (size + 2 * quiet);
  const squares: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!data[row * size + column]) continue;
      const x = (left + (column + quiet) * one).toFixed(2);
      const y = (top + (row + quiet) * one).toFixed(2);
      squares.push(`M${x} ${y}h${one.toFixed(2)}v${one.toFixed(2)}h-${one.toFixed(2)}z`);
    }
  }
  return squares.join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
