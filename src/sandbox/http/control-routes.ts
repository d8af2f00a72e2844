import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import {
  actSchema,
  clockMoveSchema,
  controlRoot,
  faultPlanSchema,
  newPersonSchema,
  type SandboxEvent,
  updateTrickSchema,
} from "../control.ts";
import { ActRefused } from "../people/people.ts";
import type { World } from "../world/world.ts";
import type { SandboxControl } from "./sandbox-control.ts";

/** The control API, for the page: the same as `SandboxControl` over HTTP. */
export function controlRoutes(control: SandboxControl, world: World, closing: AbortSignal): Hono {
  const routes = new Hono().basePath(controlRoot);
  const person = z.coerce.number().int();

  routes.onError((error, context) => {
    if (error instanceof ActRefused)
      return context.json(
        { error: error.message, ...(error.refusal && { refusal: error.refusal }) },
        error.status,
      );
    if (error instanceof z.ZodError) return context.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof SyntaxError) return context.json({ error: "The body is no JSON" }, 400);
    return context.json({ error: String(error) }, 500);
  });

  routes.get("/", (context) => context.json(control.view()));
  routes.post("/people", async (context) =>
    context.json(control.addPerson(newPersonSchema.parse(await context.req.json()))),
  );
  routes.get("/chats/:person", (context) =>
    context.json(control.chat(person.parse(context.req.param("person")))),
  );
  routes.post("/chats/:person/acts", async (context) => {
    const act = actSchema.parse(await context.req.json());
    return context.json(await control.act(person.parse(context.req.param("person")), act));
  });
  routes.post("/clock", async (context) =>
    context.json(await control.moveClock(clockMoveSchema.parse(await context.req.json()))),
  );
  routes.post("/faults", async (context) => {
    control.plan(faultPlanSchema.parse(await context.req.json()));
    return context.json({});
  });
  routes.post("/updates", async (context) => {
    control.trick(updateTrickSchema.parse(await context.req.json()));
    return context.json({});
  });
  routes.post("/reset", async (context) => {
    await control.reset();
    return context.json({});
  });
  routes.get("/files/:file", async (context) => {
    const file = world.files.get(context.req.param("file"));
    const bytes = file && (await world.store.readBytes(file.id));
    if (file === undefined || bytes === undefined) throw new ActRefused(404, "There is no such file");
    return new Response(new Uint8Array(bytes), { headers: fileHeaders(file.kind, file.mime) });
  });
  routes.get("/events", (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: SandboxEvent) => void stream.writeSSE({ data: JSON.stringify(event) });
      const stop = control.onEvent(send);
      await new Promise<void>((resolve) => {
        const end = () => resolve();
        stream.onAbort(() => {
          closing.removeEventListener("abort", end);
          end();
        });
        closing.addEventListener("abort", end, { once: true });
      });
      stop();
    }),
  );
  return routes;
}

// A document that somebody sent must not run as a page of this address.
function fileHeaders(kind: string, mime = ""): Record<string, string> {
  const isShown = /^(?:image\/(?:png|jpeg|gif|webp)|audio\/\w+)$/.test(mime);
  const type = isShown ? mime : { photo: "image/jpeg", voice: "audio/ogg", sticker: "image/webp" }[kind];
  return {
    "content-type": type ?? "application/octet-stream",
    "x-content-type-options": "nosniff",
    "cache-control": "private, max-age=86400, immutable",
    ...(type === undefined && { "content-disposition": "attachment" }),
  };
}
