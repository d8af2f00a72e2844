import { Bot, InlineKeyboard, InputFile, Keyboard } from "grammy";
import { DateTime } from "luxon";
import QRCode from "qrcode";
import { afterAll } from "vitest";
import type { ClockMove } from "../../src/sandbox/control.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";

export interface PageStage {
  /** What its owner has set. */
  shop: { zone: string };
  sandbox: Sandbox;
  bot: Bot;
}

/** A sandbox with a small bot that shows everything a message can be; both end with the test file. */
export async function pageStage(): Promise<PageStage> {
  let now = DateTime.fromISO("2026-11-21T14:52", { zone: "Europe/Moscow" }).toUTC();
  const shop = { zone: "Europe/Moscow" };
  const onClock = (move: ClockMove) => {
    now = "advance" in move ? now.plus(durationOf(move.advance)) : momentOf(move);
  };
  const sandbox = await startSandbox({ now: () => now, onClock, zone: async () => shop.zone });
  const bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.url } });
  teach(bot, sandbox);
  await bot.api.setMyName("Мебель на Ленина");
  await bot.api.setMyCommands([
    { command: "menu", description: "Кнопки" },
    { command: "today", description: "Дела на сегодня" },
  ]);
  const running = bot.start();
  afterAll(async () => {
    await bot.stop();
    await running;
    await sandbox.close();
  });
  return { sandbox, bot, shop };
}

export const invitation = "s_Qm3xT0ken";

function teach(bot: Bot, sandbox: Sandbox): void {
  const { botLink } = sandbox.control.view();
  bot.command("start", (ctx) => {
    if (ctx.match.startsWith("own_")) sandbox.control.setLinks([]);
    const greeting = ctx.match === "" ? "Здравствуйте" : `Вы вошли по ссылке ${ctx.match}`;
    const keyboard = new Keyboard().text("📋 Сегодня").text("➕ Клиент").row().requestContact("📱 Мой номер");
    return ctx.reply(`${greeting}, ${ctx.from?.first_name}!`, {
      reply_markup: keyboard.resized().persistent().placeholder("Имя, телефон или заметка…"),
    });
  });
  bot.command("menu", (ctx) =>
    ctx.reply("<b>Кнопки</b> и <i>слова</i>", { parse_mode: "HTML", reply_markup: buttons(0, botLink) }),
  );
  bot.callbackQuery(/^count:(\d+)$/, async (ctx) => {
    await ctx.editMessageText(`Нажато: ${ctx.match[1]}`, {
      reply_markup: buttons(Number(ctx.match[1]), botLink),
    });
    await ctx.answerCallbackQuery({ text: "Сосчитано" });
  });
  bot.callbackQuery("alert", (ctx) => ctx.answerCallbackQuery({ text: "Прочтите это", show_alert: true }));
  bot.callbackQuery("delete", async (ctx) => {
    await ctx.answerCallbackQuery();
    await ctx.deleteMessage();
  });
  bot.command("photo", async (ctx) => {
    await ctx.replyWithChatAction("upload_photo");
    const picture = await QRCode.toBuffer(`${botLink}${invitation}`, { width: 360, margin: 2 });
    return ctx.replyWithPhoto(new InputFile(picture, "qr.png"), {
      caption: `Ссылка: ${botLink}${invitation}`,
    });
  });
  bot.command("secret", (ctx) =>
    ctx.reply("🌱 <b>Иван Петрович</b>: <tg-spoiler>+79123456789</tg-spoiler>", {
      parse_mode: "HTML",
      protect_content: true,
    }),
  );
  bot.command("ask", (ctx) => ctx.reply("Как вас зовут?", { reply_markup: { force_reply: true } }));
  bot.command("pin", async (ctx) => {
    const { message_id } = await ctx.reply("☑️ Магазин ☐ Первый клиент");
    await ctx.api.pinChatMessage(ctx.chat.id, message_id);
  });
  bot.on("message:contact", (ctx) => {
    const { contact } = ctx.message;
    const own = contact.user_id === ctx.from.id ? "свой" : "чужой";
    const card = contact.vcard === undefined ? "без карточки" : "с карточкой";
    return ctx.reply(`Контакт ${own}, ${card}: ${contact.first_name} ${contact.phone_number}`);
  });
  bot.on("message:photo", (ctx) =>
    ctx.reply(`Фото ${ctx.message.photo.at(-1)?.width} точек ${ctx.message.caption ?? ""}`.trim()),
  );
  bot.on("message:video", (ctx) => ctx.reply(`Видео ${ctx.message.video.file_name}`));
  bot.on("message:voice", (ctx) => ctx.reply(`Голос, ${ctx.message.voice.duration} с`));
  bot.on("message:document", (ctx) => ctx.reply(`Файл ${ctx.message.document.file_name}`));
  bot.on("message:text", (ctx) => {
    const replied = ctx.message.reply_to_message?.text;
    return ctx.reply(
      `Вы сказали: ${ctx.message.text}${replied === undefined ? "" : ` (в ответ на «${replied}»)`}`,
    );
  });
  bot.on("edited_message:text", (ctx) => ctx.reply(`Исправлено: ${ctx.editedMessage.text}`));
  bot.on("inline_query", (ctx) =>
    ctx.answerInlineQuery([
      {
        type: "article",
        id: "one",
        title: `Нашлось: ${ctx.inlineQuery.query}`,
        description: "+7 912 ···-··-89",
        input_message_content: { message_text: "/c_7Kx2" },
      },
    ]),
  );
}

function buttons(count: number, botLink: string): InlineKeyboard {
  const next = count + 1;
  return new InlineKeyboard([
    [{ text: "➕ Ещё раз", callback_data: `count:${next}`, style: "primary" }],
    [
      { text: "✅ Важное", callback_data: "alert", style: "success" },
      { text: "🗑 Удалить", callback_data: "delete", style: "danger" },
    ],
    [
      { text: "Пригласить", url: `${botLink}${invitation}` },
      { text: "🔍 Начать ввод", switch_inline_query_current_chat: "" },
    ],
  ]);
}

function durationOf(iso: string) {
  return iso === "PT1H" ? { hours: 1 } : { days: 1 };
}

function momentOf(move: Extract<ClockMove, { set: string }>): DateTime<true> {
  return DateTime.fromISO(move.set, { zone: move.zone ?? "Europe/Moscow" }).toUTC() as DateTime<true>;
}
