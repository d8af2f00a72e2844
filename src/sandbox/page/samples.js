/**
 * Small things to send when nothing else is at hand: made here, so nothing is loaded.
 *
 * @import { SentFile } from "../control.ts"
 */

/** A drawn kitchen, 640 × 480. @returns {Promise<SentFile>} */
export async function samplePhoto() {
  const canvas = new OffscreenCanvas(640, 480);
  const brush = canvas.getContext("2d");
  if (brush !== null)
    for (const [colour, x, y, width, height] of kitchen) {
      brush.fillStyle = colour;
      brush.fillRect(x, y, width, height);
    }
  const jpeg = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 });
  const base64 = bytesOf(new Uint8Array(await jpeg.arrayBuffer()));
  return { kind: "photo", base64, mime: "image/jpeg", name: "kitchen.jpg" };
}

/** A waybill of one page. @returns {SentFile} */
export function samplePdf() {
  const drawing =
    "BT /F 22 Tf 72 740 Td (Waybill No. 128) Tj 0 -40 Td /F 14 Tf (Kitchen Loft, 1 pc, 128 000 RUB) Tj ET";
  const parts = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  const body = parts.map((part, place) => `${place + 1} 0 obj\n${part}\nendobj\n`).join("");
  const pdf = `%PDF-1.4\n${body}trailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n`;
  return { kind: "document", base64: btoa(pdf), mime: "application/pdf", name: "waybill-128.pdf" };
}

/** Two seconds of a soft tone, 8 kHz mono. @returns {SentFile} */
export function sampleVoice() {
  const rate = 8000;
  const seconds = 2;
  const wave = new DataView(new ArrayBuffer(44 + rate * seconds));
  writeWaveHead(wave, rate, rate * seconds);
  for (let moment = 0; moment < rate * seconds; moment += 1) {
    const swell = Math.sin((moment / rate) * Math.PI * 3) ** 2;
    wave.setUint8(44 + moment, 128 + Math.round(46 * swell * Math.sin((moment / rate) * 2 * Math.PI * 320)));
  }
  return {
    kind: "voice",
    base64: bytesOf(new Uint8Array(wave.buffer)),
    mime: "audio/wav",
    durationSeconds: seconds,
  };
}

/** @param {Uint8Array} bytes @returns {string} base64 */
export function bytesOf(bytes) {
  let binary = "";
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary);
}

/** @type {[string, number, number, number, number][]} colour, x, y, width, height */
const kitchen = [
  ["#efe7da", 0, 0, 640, 480],
  ["#c9b79c", 0, 400, 640, 80],
  ["#2f6f62", 40, 60, 180, 110],
  ["#2f6f62", 420, 60, 180, 110],
  ["#cfe6ef", 240, 50, 160, 130],
  ["#ffffff", 316, 50, 8, 130],
  ["#2f6f62", 40, 280, 560, 130],
  ["#f8f4ec", 30, 262, 580, 22],
  ["#24584e", 180, 290, 4, 116],
  ["#24584e", 320, 290, 4, 116],
  ["#24584e", 460, 290, 4, 116],
  ["#d8a24a", 160, 330, 8, 36],
  ["#d8a24a", 300, 330, 8, 36],
  ["#d8a24a", 440, 330, 8, 36],
  ["#8a8f94", 250, 236, 90, 26],
  ["#d26b4a", 480, 226, 36, 36],
];

/** @param {DataView} wave @param {number} rate @param {number} length */
function writeWaveHead(wave, rate, length) {
  const word = (/** @type {number} */ at, /** @type {string} */ letters) =>
    [...letters].forEach((letter, place) => void wave.setUint8(at + place, letter.charCodeAt(0)));
  word(0, "RIFF");
  wave.setUint32(4, 36 + length, true);
  word(8, "WAVEfmt ");
  wave.setUint32(16, 16, true);
  wave.setUint16(20, 1, true);
  wave.setUint16(22, 1, true);
  wave.setUint32(24, rate, true);
  wave.setUint32(28, rate, true);
  wave.setUint16(32, 1, true);
  wave.setUint16(34, 8, true);
  word(36, "data");
  wave.setUint32(40, length, true);
}
