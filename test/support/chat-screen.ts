import type { ChatView, MessageView } from "../../src/sandbox/control.ts";

/** A chat as plain text, as its person sees it: `<` what they wrote, `>` what the bot wrote, `[buttons]`. */
export function screenOf({ messages, keyboard }: ChatView): string {
  const live = messages.filter((message) => !message.deleted).map(messageLines);
  const keys =
    keyboard === null || keyboard.folded
      ? []
      : keyboard.rows.map((row) => keyLine(row.map((key) => key.text)));
  return [...live, ...(keys.length > 0 ? ["---", ...keys] : [])].join("\n");
}

export function buttonLabels({ buttons }: MessageView): string[][] {
  return buttons.map((row) => row.map((button) => button.text));
}

function messageLines(message: MessageView): string {
  const kind =
    message.kind === "text" ? "" : `(${message.kind}${message.file?.name ? ` ${message.file.name}` : ""}) `;
  const contact = message.contact ? `${message.contact.firstName} ${message.contact.phone}` : "";
  const head = `${message.mine ? "<" : ">"} ${kind}${message.text}${contact}`;
  return [head, ...buttonLabels(message).map(keyLine)].join("\n");
}

function keyLine(labels: string[]): string {
  return `  ${labels.map((label) => `[${label}]`).join(" ")}`;
}
