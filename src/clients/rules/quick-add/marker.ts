const marker =
  /^(?:\+(?=\s|\p{L}|@|#|$)|(?:нов(?:ый|ая) )?(?:лид|клиент|клиентка)(?![\p{L}\p{N}_-])|new(?: (?:lead|client))?(?![\p{L}\p{N}_-])|(?:lead|client)(?![\p{L}\p{N}_-]))[\s:,—–-]*/iu;

/** Whether a line says by itself that it is a new client: `+`, «лид», «клиент», `new`. `+7…` is a phone. */
export function hasMarker(line: string): boolean {
  return marker.test(line);
}

export function withoutMarker(line: string): string {
  return line.replace(marker, "");
}
