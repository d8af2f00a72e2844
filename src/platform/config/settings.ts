import { Duration } from "luxon";
import { z } from "zod";

/**
 * Every setting of the program, once: read by `readConfig`, told in both languages by the table of the READMEs,
 * which `npx vitest run test/house/readme.test.ts -u` writes.
 */
export const settings = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, "is not a token of @BotFather")
    .optional()
    .meta({
      description: "The bot's token from @BotFather. Without it the program starts its sandbox.",
      ru: "Токен бота от @BotFather. Без него программа запускает песочницу.",
    }),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, "must begin with mongodb:// or mongodb+srv://")
    .optional()
    .meta({
      description: "A MongoDB replica set. Without it the program runs its own MongoDB in DATA_DIR.",
      ru: "Набор реплик MongoDB. Без него программа запускает собственную MongoDB в DATA_DIR.",
    }),
  MONGOD_BINARY: z.string().optional().meta({
    description: "The mongod to run when MONGODB_URI is not set.",
    ru: "Какой mongod запускать, если MONGODB_URI не задан.",
  }),
  MONGOD_PORT: port(1024).optional().meta({
    description: "The port of the own MongoDB; chosen at the first start and kept beside the data.",
    ru: "Порт собственной MongoDB; выбирается при первом запуске и хранится рядом с данными.",
  }),
  DATA_DIR: z.string().default(".data").meta({
    description: "Where the own MongoDB keeps its data and the key file, and the owner's one-time code lies.",
    ru: "Где собственная MongoDB хранит данные и файл ключа и где лежит одноразовый код владельца.",
  }),
  DATA_KEY: z
    .string()
    .refine((text) => Buffer.from(text, "base64").length === 32, "must be 32 bytes in base64")
    .optional()
    .meta({
      description:
        "32 bytes in base64 that wrap the keys of phones and texts. Required with MONGODB_URI; made beside the own data otherwise.",
      ru: "32 байта в base64, которыми обёрнуты ключи телефонов и текстов. С MONGODB_URI обязателен; иначе создаётся рядом с собственными данными.",
    }),
  TELEGRAM_API_ROOT: z.url().optional().meta({
    description: "Another Bot API server than Telegram's, e.g. your own.",
    ru: "Другой сервер Bot API вместо телеграмовского, например свой.",
  }),
  WEBHOOK_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      description: "The public address for updates. Without it the program polls.",
      ru: "Публичный адрес для обновлений. Без него программа опрашивает Telegram сама.",
    }),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{32,256}$/, "must be 32 to 256 letters of A-Z a-z 0-9 _ -")
    .optional()
    .meta({
      description: "The secret that Telegram sends with each update; required with WEBHOOK_URL.",
      ru: "Секрет, который Telegram присылает с каждым обновлением; с WEBHOOK_URL обязателен.",
    }),
  ROLE: z.enum(["all", "bot", "jobs"]).default("all").meta({
    description: "Which part of the program this process runs.",
    ru: "Какую часть программы выполняет этот процесс.",
  }),
  PORT: port(0).default(8080).meta({
    description: "The port of /health, /metrics and the webhook.",
    ru: "Порт для /health, /metrics и вебхука.",
  }),
  SANDBOX_PORT: port(0).default(8081).meta({
    description: "The port of the sandbox: its page and its Bot API.",
    ru: "Порт песочницы: её страница и её Bot API.",
  }),
  HOST: z.string().default("127.0.0.1").meta({
    description: "The address that PORT is opened on; the sandbox is always local.",
    ru: "Адрес, на котором открыт PORT; песочница всегда только местная.",
  }),
  CLOCK_OFFSET: z
    .string()
    .refine((text) => Duration.fromISO(text).isValid, "must be an ISO 8601 duration such as P40D")
    .optional()
    .meta({
      description: "Shifts the program's clock, for trials: P40D, PT3H.",
      ru: "Сдвигает часы программы, для проб: P40D, PT3H.",
    }),
  LEDGER_STRICT: z.enum(["0", "1"]).default("0").meta({
    description: "1 refuses to start when the database user could delete the trace.",
    ru: "1: не запускаться, если пользователь базы может стереть журнал действий.",
  }),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").meta({
    description: "How much the log tells.",
    ru: "Насколько подробен журнал программы.",
  }),
});

function port(min: number) {
  return z.coerce.number().int().min(min).max(65_535);
}
