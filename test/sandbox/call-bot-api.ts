import type { Chat } from "../support/chat.ts";

interface Answer {
  ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the method answers is looked at by the test
  result: any;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}

/** Calls a method with plain fetch and a JSON body. */
export async function callBotApi(
  { url, token }: Pick<Chat, "url" | "token">,
  method: string,
  fields: object = {},
) {
  const answer = await fetch(`${url}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(fields),
  });
  return (await answer.json()) as Answer;
}

/** The code and the words of a refusal, or "ok". */
export async function refusalOf(chat: Pick<Chat, "url" | "token">, method: string, fields: object = {}) {
  const { ok, error_code, description } = await callBotApi(chat, method, fields);
  return ok ? "ok" : `${error_code} ${description}`;
}
