import { createHash } from "node:crypto";
import { searchKey } from "./text-search.ts";

/** Twelve characters that stand for a category's name however it is typed: «Кухни» and «кухни » are one. */
export function categoryKeyOf(name: string): string {
  return createHash("sha256")
    .update(`category|${searchKey(name)}`)
    .digest("base64url")
    .slice(0, 12);
}
