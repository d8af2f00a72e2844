import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Now } from "../shared/now.ts";
import type { Api } from "./api/call.ts";
import type { Bindings } from "./api/read-request.ts";
import { controlRoot, type FaultPlan } from "./control.ts";
import { faultsFrom } from "./faults/fault-plan.ts";
import { type Limiter, limiterBy } from "./faults/limiter.ts";
import { botApiRoutes } from "./http/bot-api.ts";
import { controlRoutes } from "./http/control-routes.ts";
import { onlyFromHere } from "./http/only-from-here.ts";
import { pageRoutes } from "./http/page-routes.ts";
import { type ParameterCheck, recorder } from "./http/recorder.ts";
import { type SandboxControl, sandboxControl } from "./http/sandbox-control.ts";
import { type ClockHook, shopClockOver, type ZoneHook } from "./http/shop-clock.ts";
import { memoryStore } from "./store/memory-store.ts";
import type { SandboxStore } from "./store/sandbox-store.ts";
import { updateQueueOver } from "./updates/update-queue.ts";
import { webhookDelivery } from "./updates/webhook-delivery.ts";
import { openWorld } from "./world/world.ts";

export interface SandboxOptions {
  now: Now;
  /** 0, and by default, any free one. */
  port?: number;
  /** In memory by default. */
  store?: SandboxStore;
  /** Makes the server strict: what the check finds is kept in `control.violations()`. */
  strict?: ParameterCheck;
  faults?: FaultPlan;
  onClock?: ClockHook;
  /** The zone that the shop has set: the page shows its time. */
  zone?: ZoneHook;
  /** The limiter's own clock: waiting for Telegram's pace takes real time. */
  limiterMilliseconds?: () => number;
  webhookRetryMilliseconds?: number;
}

export interface Sandbox {
  /** The Bot API's root, and the page: http://127.0.0.1:<port> */
  url: string;
  token: string;
  control: SandboxControl;
  /** How far the clock was pushed before the last stop: a program that goes on from there shifts its own. */
  keptClockOffsetMilliseconds: number;
  close(): Promise<void>;
}

/** Starts the local Telegram on 127.0.0.1. Rejects when the port is taken. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const world = await openWorld(options.store ?? memoryStore(), options.now);
  const queue = updateQueueOver(world);
  const postman = webhookDelivery(world, queue, options.webhookRetryMilliseconds ?? 500);
  const api: Api = { world, queue, webhookChanged: postman.wake };
  const faults = faultsFrom(options.faults ?? {});
  const record = recorder(options.strict);
  const closing = new AbortController();
  const pace = switchedLimiter(options);
  const clock = await shopClockOver(world, options);
  const control = sandboxControl({ api, faults, record, clock, limit: pace.turn });

  const app = new Hono<Bindings>();
  app.use(`${controlRoot}/*`, onlyFromHere);
  app.route("/", controlRoutes(control, world, closing.signal));
  app.route("/", botApiRoutes({ api, faults, limiter: pace.limiter, record }));
  app.route("/", pageRoutes());
  const { server, port } = await listen(app, options.port ?? 0);

  return {
    url: `http://127.0.0.1:${port}`,
    token: world.settings.token,
    control,
    keptClockOffsetMilliseconds: world.settings.clockOffsetMilliseconds,
    close: async () => {
      closing.abort();
      postman.close();
      queue.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await world.close();
    },
  };
}

function switchedLimiter({ faults, limiterMilliseconds = () => performance.now() }: SandboxOptions) {
  let limiter: Limiter | undefined = faults?.limiter ? limiterBy(limiterMilliseconds) : undefined;
  return {
    limiter: () => limiter,
    turn: (on: boolean) => {
      limiter = on ? limiterBy(limiterMilliseconds) : undefined;
    },
  };
}

const keepAliveMilliseconds = 75_000;

function listen(app: Hono<Bindings>, port: number): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (info: AddressInfo) =>
      resolve({ server, port: info.port }),
    ) as Server;
    // Telegram keeps a quiet connection open for longer than Node's five seconds.
    server.keepAliveTimeout = keepAliveMilliseconds;
    server.once("error", reject);
  });
}
