import type { Message } from "grammy/types";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { splitName } from "../../shared/name.ts";
import { oneLine } from "../../shared/text.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { type DraftReading, draftFromLine, nameIn } from "./lead-draft.ts";
import type { Look } from "./look.ts";

/**
 * A forwarded message: its phone and words, and whoever wrote it as the name, unless it is one of the shop's own
 * people: then the words are about somebody else, as a typed line is.
 */
export function draftFromForward(
  t: Translate,
  message: Message,
  { look, fromStaff }: { look: Look; fromStaff: boolean },
): DraftReading {
  const text = message.text ?? message.caption ?? "";
  const line = draftFromLine(t, text, look);
  if (fromStaff) return line;
  const origin = originOf(message);
  if (origin === undefined) return line;

  const phones = line.ok ? (line.value.card.phones ?? []) : [];
  const { username } = origin;
  const note = oneLine(text);
  return {
    ok: true,
    value: {
      card: { ...splitName(origin.name), phones, ...(username && { username }) },
      ...(note !== "" && { note }),
      ...(line.ok && line.value.callback && { callback: line.value.callback }),
      hints: phones.length > 0 || username !== undefined ? [] : [{ kind: "no-phone" }],
      whole: `${origin.name} ${note}`,
    },
  };
}

/** Whether a forwarded message was written by one of the shop's people, as far as his profile is not hidden. */
export async function isFromStaff(
  { findActor }: Pick<ClientsChatDeps, "findActor">,
  message: Message | undefined,
): Promise<boolean> {
  const origin = message?.forward_origin;
  return origin?.type === "user" && (await findActor(origin.sender_user.id))?.actor !== undefined;
}

function originOf({ forward_origin: origin }: Message): { name: string; username?: string } | undefined {
  if (origin?.type === "hidden_user") return named(origin.sender_user_name);
  if (origin?.type !== "user" || origin.sender_user.is_bot) return undefined;
  const { first_name, last_name, username } = origin.sender_user;
  const who = named([first_name, last_name].filter(Boolean).join(" "));
  return who && { ...who, ...(username !== undefined && { username: username.toLowerCase() }) };
}

function named(text: string): { name: string } | undefined {
  const name = nameIn(text);
  return name === "" ? undefined : { name };
}
