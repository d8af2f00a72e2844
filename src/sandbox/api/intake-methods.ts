import type { Call, Method } from "./call.ts";
import { type Fields, flagOf, integerOf, jsonOf, stringOf } from "./fields.ts";
import { badRequest, Refusal } from "./refusal.ts";
import { telegramFile, unixOf } from "./telegram-objects.ts";

const pollSecondsMax = 50;
const downloadBytesMax = 20 * 1024 * 1024;

export const intakeMethods: Record<string, Method> = {
  getUpdates: ({ world, queue, fields, gone }) => {
    if (world.settings.webhook !== null) {
      const why =
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
      throw new Refusal(409, `Conflict: ${why}`);
    }
    keepAllowedUpdates(world.settings, fields);
    const limit = integerOf(fields, "limit") ?? 100;
    return queue.poll({
      offset: integerOf(fields, "offset") ?? 0,
      limit: limit < 1 || limit > 100 ? 100 : limit,
      timeoutSeconds: Math.min(Math.max(integerOf(fields, "timeout") ?? 0, 0), pollSecondsMax),
      gone,
    });
  },
  setWebhook: (call) => {
    const url = stringOf(call.fields, "url") ?? "";
    if (url === "") return removeWebhook(call);
    checkAddress(url);
    const secret = secretOf(call.fields);
    const maxConnections = integerOf(call.fields, "max_connections") ?? 40;
    const ipAddress = stringOf(call.fields, "ip_address");
    call.queue.endPoll("terminated by setWebhook request");
    keepAllowedUpdates(call.world.settings, call.fields);
    if (flagOf(call.fields, "drop_pending_updates")) call.queue.clear();
    call.world.settings.webhook = {
      url,
      secret,
      maxConnections: Math.min(Math.max(maxConnections, 1), 100),
      ...(ipAddress !== undefined && { ipAddress }),
    };
    call.world.saveSettings();
    call.webhookChanged();
    return true;
  },
  deleteWebhook: removeWebhook,
  getWebhookInfo: ({ world, queue }) => {
    const { webhook, allowedUpdates } = world.settings;
    return {
      url: webhook?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: queue.waiting().length,
      ...(webhook !== null && { max_connections: webhook.maxConnections }),
      ...(webhook?.ipAddress !== undefined && { ip_address: webhook.ipAddress }),
      ...(webhook?.lastError !== undefined && {
        last_error_date: unixOf(webhook.lastError.at),
        last_error_message: webhook.lastError.message,
      }),
      ...(allowedUpdates !== null && { allowed_updates: allowedUpdates }),
    };
  },
  getFile: ({ world, fields }) => {
    const file = world.files.get(stringOf(fields, "file_id") ?? "");
    if (file === undefined) throw badRequest("wrong file_id or the file is temporarily unavailable");
    if (file.size > downloadBytesMax) throw badRequest("file is too big");
    return telegramFile(file);
  },
};

/** The list holds until another one is given; an empty one asks for Telegram's usual kinds. */
function keepAllowedUpdates(settings: Call["world"]["settings"], fields: Fields): void {
  const allowed = jsonOf(fields, "allowed_updates", "allowed_updates");
  if (allowed === undefined) return;
  if (!Array.isArray(allowed)) throw badRequest("can't parse allowed_updates: expected an Array of strings");
  settings.allowedUpdates = allowed.length === 0 ? null : allowed.map(String);
}

function removeWebhook({ world, queue, fields, webhookChanged }: Call): true {
  if (flagOf(fields, "drop_pending_updates")) queue.clear();
  world.settings.webhook = null;
  world.saveSettings();
  webhookChanged();
  return true;
}

/** Unlike Telegram this server posts to http as well, but only to this machine. */
function checkAddress(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw badWebhook("invalid webhook URL specified");
  const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol === "http:" && isHere) return;
  if (url.protocol !== "https:") throw badWebhook("An HTTPS URL must be provided for webhook");
  const port = url.port === "" ? 443 : Number(url.port);
  if (![80, 88, 443, 8443].includes(port)) {
    throw badWebhook("Webhook can be set up only on ports 80, 88, 443 or 8443");
  }
  if (!isHere) throw badWebhook("Failed to resolve host: Name or service not known");
}

function secretOf(fields: Fields): string {
  const secret = stringOf(fields, "secret_token") ?? "";
  if (secret.length > 256) throw badRequest("secret token is too long");
  if (!/^[\w-]*$/.test(secret)) throw badRequest("secret token contains unallowed characters");
  return secret;
}

function badWebhook(why: string): Refusal {
  return badRequest(`bad webhook: ${why}`);
}
