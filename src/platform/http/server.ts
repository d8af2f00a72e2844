import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { collectDefaultMetrics, Registry } from "prom-client";

export interface Health {
  database: boolean;
  queued: number;
}

/** /health (200 or 503) and /metrics, and whatever routes are handed over (the webhook). */
export function startHttp(options: {
  port: number;
  host: string;
  registry: Registry;
  health: () => Promise<Health>;
  routes?: Hono[];
}): Promise<{ port: number; close(): Promise<void> }> {
  const app = new Hono();
  app.get("/health", async (http) => {
    const health = await options.health();
    return http.json(health, health.database ? 200 : 503);
  });
  app.get("/metrics", async (http) => http.text(await options.registry.metrics(), 200));
  for (const routes of options.routes ?? []) app.route("/", routes);

  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: options.port, hostname: options.host }, ({ port }) => {
      resolve({ port, close: () => new Promise((closed) => server.close(() => closed())) });
    });
    server.once("error", reject);
  });
}

export function openRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
