import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { Api } from "../api/call.ts";
import { integerOf, type RequestParts } from "../api/fields.ts";
import { methodNamed } from "../api/methods.ts";
import { type Bindings, readRequest } from "../api/read-request.ts";
import { flood, Refusal } from "../api/refusal.ts";
import type { Faults } from "../faults/fault-plan.ts";
import type { Limiter } from "../faults/limiter.ts";
import type { Record } from "./recorder.ts";
import { sufferAfter, sufferBefore } from "./suffer-fault.ts";

export interface BotApiParts {
  api: Api;
  faults: Faults;
  /** Undefined while Telegram's pace is not played. */
  limiter(): Limiter | undefined;
  record: Record;
}

/** `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function botApiRoutes(parts: BotApiParts): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  const { world } = parts.api;

  routes.get("/file/:bot{bot[^/]+}/:path{.+}", async (context) => {
    const refusal = tokenRefusal(context.req.param("bot"), world.settings.token);
    if (refusal !== undefined) return refusalAnswer(refusal);
    const file = [...world.files.values()].find((one) => one.path === context.req.param("path"));
    const bytes = file && (await world.store.readBytes(file.id));
    if (bytes === undefined) return refusalAnswer(new Refusal(404, "Not Found"));
    return new Response(new Uint8Array(bytes), { headers: { "content-type": "application/octet-stream" } });
  });

  routes.all("/:bot{bot[^/]+}/:method", async (context) => {
    try {
      const refusal = tokenRefusal(context.req.param("bot"), world.settings.token);
      if (refusal !== undefined) throw refusal;
      return await answerCall(context, parts);
    } catch (error) {
      if (error instanceof Refusal) return refusalAnswer(error);
      parts.record.violation(`${context.req.param("method")}: the sandbox failed: ${String(error)}`);
      return refusalAnswer(new Refusal(500, "Internal Server Error"));
    }
  });
  return routes;
}

async function answerCall(context: Context<Bindings>, parts: BotApiParts): Promise<Response> {
  const request = await readRequest(context);
  const asked = context.req.param("method") ?? "";
  const found = methodNamed(asked);
  parts.record.check(found?.name ?? asked, request);
  if (found === undefined) throw new Refusal(404, "Not Found: method not found");

  const fault = parts.faults.next(found.name);
  if (fault !== undefined)
    parts.record.call({ method: found.name, fields: request.fields, code: 0, fault: fault.kind });
  const gone = goneSignal(context);
  await sufferBefore(fault, gone);
  if (fault?.kind === "hang" || fault?.kind === "reset-before") return reset(context);

  const result = await play(parts, found, request, gone);
  if (await sufferAfter(fault, gone)) return reset(context);
  return Response.json({ ok: true, result });
}

/** The caller hung up, or the server goes down. */
function goneSignal(context: Context<Bindings>): AbortSignal {
  const gone = new AbortController();
  context.env.outgoing.once("close", () => gone.abort());
  return gone.signal;
}

async function play(
  { api, record, limiter }: BotApiParts,
  { name, method }: NonNullable<ReturnType<typeof methodNamed>>,
  { fields, uploads }: RequestParts,
  gone: AbortSignal,
): Promise<unknown> {
  try {
    if (sendsMessage.test(name)) {
      const seconds = limiter()?.waitFor(integerOf(fields, "chat_id") ?? 0) ?? 0;
      if (seconds > 0) throw flood(seconds);
    }
    const result = await method({ ...api, fields, uploads, gone });
    record.call({ method: name, fields, code: 200 });
    return result;
  } catch (error) {
    if (error instanceof Refusal) {
      record.call({ method: name, fields, code: error.code, description: error.message });
    }
    throw error;
  }
}

const sendsMessage = /^(?:send(?!ChatAction)|copyMessage|editMessage)/;

/** The connection breaks off: the caller cannot know whether the call was accepted. */
function reset(context: Context<Bindings>): Response {
  context.env.incoming.socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

function tokenRefusal(bot: string, token: string): Refusal | undefined {
  const given = bot.slice("bot".length);
  if (given === token) return undefined;
  const isShaped = /^\d+:[\w-]{30,}$/.test(given);
  return new Refusal(401, isShaped ? "Unauthorized" : "Unauthorized: invalid token specified");
}

function refusalAnswer({ code, message, parameters }: Refusal): Response {
  const retryAfter = parameters?.retry_after;
  return Response.json(
    { ok: false, error_code: code, description: message, ...(parameters && { parameters }) },
    { status: code, ...(retryAfter !== undefined && { headers: { "retry-after": String(retryAfter) } }) },
  );
}
