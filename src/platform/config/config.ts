import { resolve } from "node:path";
import { Duration } from "luxon";
import { z } from "zod";

/** Every setting of the program, once: read by `readConfig`, told by the README's table. */
export const configSchema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, "is not a token of @BotFather")
    .optional()
    .describe("The bot's token from @BotFather. Without it the program starts its sandbox."),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, "must begin with mongodb:// or mongodb+srv://")
    .optional()
    .describe("A MongoDB replica set. Without it the program runs its own MongoDB in DATA_DIR."),
  MONGOD_BINARY: z.string().optional().describe("The mongod to run when MONGODB_URI is not set."),
  MONGOD_PORT: z.coerce
    .number()
    .int()
    .min(1024)
    .max(65_535)
    .optional()
    .describe("The port of the own MongoDB; chosen at the first start and kept beside the data."),
  DATA_DIR: z.string().default(".data").describe("Where the own MongoDB keeps its data and the key file."),
  DATA_KEY: z
    .string()
    .refine((text) => Buffer.from(text, "base64").length === 32, "must be 32 bytes in base64")
    .optional()
    .describe(
      "32 bytes in base64 that wrap the keys of phones and texts. Required with MONGODB_URI; made beside the own data otherwise.",
    ),
  TELEGRAM_API_ROOT: z.url().optional().describe("Another Bot API server than Telegram's, e.g. your own."),
  WEBHOOK_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("The public address for updates. Without it the program polls."),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{32,256}$/, "must be 32 to 256 letters of A-Z a-z 0-9 _ -")
    .optional()
    .describe("The secret that Telegram sends with each update; required with WEBHOOK_URL."),
  ROLE: z
    .enum(["all", "bot", "jobs"])
    .default("all")
    .describe("Which part of the program this process runs."),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(8080)
    .describe("The port of /health, /metrics and the webhook."),
  SANDBOX_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(8081)
    .describe("The port of the sandbox: its page and its Bot API."),
  HOST: z
    .string()
    .default("127.0.0.1")
    .describe("The address that PORT is opened on; the sandbox is always local."),
  CLOCK_OFFSET: z
    .string()
    .refine((text) => Duration.fromISO(text).isValid, "must be an ISO 8601 duration such as P40D")
    .optional()
    .describe("Shifts the program's clock, for trials: P40D, PT3H."),
  LEDGER_STRICT: z
    .enum(["0", "1"])
    .default("0")
    .describe("1 refuses to start when the database user could delete the trace."),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"])
    .default("info")
    .describe("How much the log tells."),
});

export type Config = z.infer<typeof configSchema>;

/** Reads the environment. Throws one error that names *all* problems, a line each. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = configSchema.safeParse(given);
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
