import { maskPhonesIn } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxKind, OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import { quietUntil } from "../rules/quiet.ts";
import { nameOf } from "./client-line.ts";
import type { CallsChatDeps, Reader } from "./deps.ts";
import { messageOf } from "./message.ts";
import { outcomeScreen } from "./outcome.view.ts";
import { remindKind } from "./remind.news.ts";
import { offerScreen } from "./reminder.view.ts";
import { sceneOf } from "./scene.ts";
import { todayOf } from "./today.composer.ts";
import { linesOf, momentOf } from "./words.ts";

/** What calls send to the staff by themselves. */
export function callsOutboxKinds(deps: CallsChatDeps): OutboxKinds {
  return {
    remind: remindKind(deps),
    digest: digestKind(deps),
    "calls.offer": offerKind(deps),
    "calls.offer-answer": offerAnswerKind(deps),
    "calls.foreign-contact": foreignKind(deps),
    "calls.ask-outcome": askOutcomeKind(deps),
  };
}

/** The morning list; of a day without calls nothing is said. */
function digestKind(deps: CallsChatDeps): OutboxKind {
  return plainKind(deps, {
    async gate(_row, { actor }) {
      const { left } = await deps.listToday(actor);
      return Object.keys(left).length > 0 ? "send" : { skip: "nothing-to-do" };
    },
    screen: (_row, reader, t) => todayOf(deps, { actor: reader.actor, t }),
  });
}

function offerKind(deps: CallsChatDeps): OutboxKind {
  const open = async ({ subject }: OutboxRecord) => {
    const callback = await deps.findOffered(String(subject.callback));
    return callback?.offer?.to === subject.to ? callback : undefined;
  };
  return plainKind(deps, {
    gate: async (row) => ((await open(row)) === undefined ? { skip: "offer-over" } : "send"),
    async screen(row, _reader, t) {
      const callback = await open(row);
      const by =
        (await deps.namesOfMembers([callback?.offer?.by ?? ""])).get(callback?.offer?.by ?? "") ?? "";
      const now = deps.now().setZone((await deps.shop()).zone);
      return callback === undefined ? { text: t("calls-give-over") } : offerScreen(t, callback, now, by);
    },
  });
}

function offerAnswerKind(deps: CallsChatDeps): OutboxKind {
  return plainKind(deps, {
    gate: async () => "send",
    async screen({ subject }, { actor }, t) {
      const callback = await deps.findOffered(String(subject.callback));
      const name = (await deps.namesOfMembers([String(subject.to)])).get(String(subject.to)) ?? "";
      const scene = await sceneOf(deps, { actor, t }, callback?.clientId ?? "");
      const when = callback === undefined ? "" : momentOf(callback, scene.now, t);
      const client = nameOf(t, scene.client);
      return {
        text: t(`calls-give-${subject.answer === "taken" ? "taken" : "not-taken"}`, { name, client, when }),
      };
    },
  });
}

function foreignKind(deps: CallsChatDeps): OutboxKind {
  return plainKind(deps, {
    silent: true,
    gate: async ({ subject }) =>
      (await deps.findContact(String(subject.call))) ? "send" : { skip: "undone" },
    async screen({ subject }, { actor }, t) {
      const call = await deps.findContact(String(subject.call));
      const by = (await deps.namesOfMembers([call?.memberId ?? ""])).get(call?.memberId ?? "") ?? "";
      const scene = await sceneOf(deps, { actor, t }, call?.clientId ?? "");
      const line = t("calls-foreign-line", { name: by, client: nameOf(t, scene.client) });
      return {
        text: linesOf(
          line,
          call?.words === undefined ? "" : t("calls-detail-words", { words: maskPhonesIn(call.words) }),
        ),
      };
    },
  });
}

/** Three minutes after a number was shown: once, without a sound, unless the outcome is there already. */
function askOutcomeKind(deps: CallsChatDeps): OutboxKind {
  return {
    ...plainKind(deps, {
      silent: true,
      async gate({ subject, createdAt }, { actor, askAfterReveal }) {
        if (!askAfterReveal) return { skip: "not-wanted" };
        const told = await deps.hasContact(actor, { clientId: String(subject.client), since: createdAt });
        return told ? { skip: "told" } : "send";
      },
      async screen({ subject }, { actor }, t) {
        const clientId = String(subject.client);
        return outcomeScreen(await sceneOf(deps, { actor, t }, clientId), clientId, { asked: true });
      },
    }),
    policy: "at-most-once",
  };
}

interface Plain {
  silent?: true;
  gate(row: OutboxRecord, reader: Reader): Promise<"send" | { skip: string }>;
  screen(row: OutboxRecord, reader: Reader, t: Translate): Promise<Screen>;
}

/** A message to one who works here; in the quiet hours it waits for the morning. */
function plainKind(deps: CallsChatDeps, { gate, screen, silent }: Plain): OutboxKind {
  return {
    policy: "at-least-once",
    async gate(row) {
      const reader = await deps.readerAt(row.chatId);
      if (reader === undefined) return { skip: "no-access" };
      const { zone, staffQuiet } = await deps.shop();
      const until = quietUntil(deps.now().setZone(zone), staffQuiet);
      return until === undefined ? gate(row, reader) : { holdUntil: until.toJSDate() };
    },
    async render([row]) {
      const reader = row === undefined ? undefined : await deps.readerAt(row.chatId);
      if (row === undefined || reader === undefined)
        throw new Error("Nobody reads there between gate and words");
      const t = translatorOf(reader.locale);
      const { text, ...rest } = await screen(row, reader, t);
      const marked = { ...rest, text: linesOf(text, row.repeated ? t("calls-remind-repeated") : "") };
      return messageOf(marked, { silent: silent === true || !reader.sound });
    },
  };
}
