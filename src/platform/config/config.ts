import { resolve } from "node:path";
import type { z } from "zod";
import { settings } from "./settings.ts";

export type Config = z.infer<typeof settings>;

/** Reads the environment. Throws one error that names *all* problems, a line each. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  const problems = parsed.success
    ? missingTogether(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  if (!parsed.success || problems.length > 0) {
    throw new Error(`The settings can't be used:\n${problems.map((line) => `  - ${line}`).join("\n")}`);
  }
  return { ...parsed.data, DATA_DIR: resolve(parsed.data.DATA_DIR) };
}

function missingTogether(config: Config): string[] {
  const problems: string[] = [];
  if (config.MONGODB_URI !== undefined && config.DATA_KEY === undefined) {
    problems.push(
      "DATA_KEY is required with MONGODB_URI: make one with `openssl rand -base64 32` and keep it safe",
    );
  }
  if (config.WEBHOOK_URL !== undefined && config.WEBHOOK_SECRET === undefined) {
    problems.push("WEBHOOK_SECRET is required with WEBHOOK_URL");
  }
  return problems;
}
