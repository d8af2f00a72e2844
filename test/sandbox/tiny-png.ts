/** The head of a picture two pixels wide and three high: as much as the server looks at. */
export function tinyPng(width = 2, height = 3): Buffer {
  const png = Buffer.alloc(33);
  png.writeUInt32BE(0x89504e47, 0);
  png.write("\r\n\x1a\n", 4, "latin1");
  png.writeUInt32BE(13, 8);
  png.write("IHDR", 12, "latin1");
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}
