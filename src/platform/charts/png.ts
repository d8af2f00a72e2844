import { Resvg } from "@resvg/resvg-js";
import { face, family } from "./font.ts";

/** An SVG of ours as a PNG of the same size. Only the font of the pictures is known: a machine's own ones are not. */
export function pngOf(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    font: {
      fontFiles: [face("regular").file, face("bold").file],
      loadSystemFonts: false,
      defaultFontFamily: family,
    },
  });
  return drawn.render().asPng();
}
