import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { mimeOf } from "../world/mime.ts";

const folder = new URL("../page/", import.meta.url);

/** The chat page: the files of `src/sandbox/page/` as they lie there. */
export function pageRoutes(): Hono {
  const routes = new Hono();
  routes.get("/*", async (context) => {
    const path = context.req.path === "/" ? "/index.html" : context.req.path;
    const type = mimeOf(path);
    const file = new URL(`.${path}`, folder);
    if (type === undefined || !file.href.startsWith(folder.href)) return context.notFound();
    const bytes = await readFile(fileURLToPath(file)).catch(() => undefined);
    if (bytes === undefined) return context.notFound();
    const charset = /^(?:text|image\/svg)|javascript|json/.test(type) ? "; charset=utf-8" : "";
    return new Response(new Uint8Array(bytes), {
      headers: { ...pageHeaders, "content-type": type + charset },
    });
  });
  return routes;
}

const pageHeaders = {
  "cache-control": "no-cache",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
};
