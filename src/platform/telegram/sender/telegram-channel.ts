import type { ClientChannel } from "../../channel/client-channel.ts";
import type { ClientMessage } from "../../channel/client-message.ts";

/** Clients in Telegram: a text, or a picture with the text under it (1024 signs at most). */
export const telegramChannel: ClientChannel = {
  callFor({ text, media, buttons, festive, shareable }: ClientMessage) {
    const payload = {
      reply_markup: { inline_keyboard: buttons.map((row) => row.map(inlineButton)) },
      ...(festive && { message_effect_id: confetti }),
      ...(shareable && { protect_content: false }),
    };
    if (media === undefined) return { method: "sendMessage", payload: { text, ...payload } };
    const { kind, fileId } = media;
    return { method: methods[kind], payload: { [kind]: fileId, caption: text, ...payload } };
  },
};

const methods = { photo: "sendPhoto", video: "sendVideo", document: "sendDocument" } as const;
// 🎉
const confetti = "5046509860389126442";

function inlineButton(button: ClientMessage["buttons"][number][number]) {
  return "url" in button
    ? { text: button.label, url: button.url }
    : { text: button.label, callback_data: button.data };
}
