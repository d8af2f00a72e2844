import type { Composer } from "grammy";
import type { Update } from "grammy/types";
import { startTicks } from "../platform/agenda/ticks.ts";
import { translatorOf } from "../platform/i18n/i18n.ts";
import type { Log } from "../platform/log/log.ts";
import type { Mongo } from "../platform/mongo/connect.ts";
import { guardTransactions } from "../platform/mongo/guard.ts";
import { acknowledge, acknowledgeInTime } from "../platform/telegram/acknowledge.ts";
import type { BotContext, GuestContext, StaffContext } from "../platform/telegram/context.ts";
import { openInbox } from "../platform/telegram/intake/inbox.ts";
import { openIntake } from "../platform/telegram/intake/intake.ts";
import { currentScope, refuseWhenExpired } from "../platform/telegram/scope.ts";
import { planMessagesWith } from "../platform/telegram/sender/outbox.ts";
import { type OutboxLanes, startOutboxLanes } from "../platform/telegram/sender/outbox-lanes.ts";
import { openTalkStore } from "../platform/telegram/talks/talk-store.ts";
import type { Vault } from "../platform/vault/vault.ts";
import { leaveTraceWith } from "../protection/index.ts";
import { localeOf } from "../shared/locale.ts";
import type { Now } from "../shared/now.ts";
import { buildBot } from "./bot.ts";
import { buildRooms } from "./rooms.ts";
import type { TelegramWays } from "./telegram.ts";
import { timetable } from "./timetable.ts";
import type { Ground } from "./wire/ground.ts";

export interface AppOptions {
  mongo: Mongo;
  /** Its address: without it the whole base is counted by queries alone. */
  uri?: string;
  vault: Vault;
  now: Now;
  log: Log;
  telegram: TelegramWays;
  /** Where the owner's one-time code lies until the shop is claimed. */
  setupFile: string;
  /** The shop has got its owner. */
  onClaimed?: (() => void) | undefined;
}

export type App = ReturnType<typeof buildApp>;

/** Builds the whole product over a database and a way to Telegram. Nothing runs until `begin`. */
export function buildApp(options: AppOptions) {
  const { mongo, vault, now, log, telegram } = options;
  let outbox: OutboxLanes | undefined;

  const ground: Ground = {
    mongo,
    ...(options.uri !== undefined && { uri: options.uri }),
    vault,
    now,
    log,
    api: telegram.api,
    leaveTrace: leaveTraceWith({ mongo, vault, now }),
    planMessages: planMessagesWith({ mongo, now, wake: () => outbox?.wake() }),
  };
  const rooms = buildRooms(ground, {
    setupFile: options.setupFile,
    botName: telegram.botInfo.first_name,
    fetchFile: telegram.fetchFile,
    onClaimed: options.onClaimed,
  });
  const inbox = openInbox({ mongo, vault, now, botId: telegram.botInfo.id });
  const talkStore = openTalkStore({ mongo, vault, now, inbox });

  const bot = buildBot({
    ...telegram,
    log,
    talkStore,
    findActor: rooms.team.findActor,
    findGuest: rooms.consents.findGuest,
    talks: rooms.talks,
    forEveryone: rooms.forEveryone as Composer<BotContext>[],
    forStaff: rooms.forStaff as Composer<StaffContext>[],
    forGuests: rooms.forGuests as Composer<GuestContext>[],
    forStrangers: rooms.forStrangers,
  });

  const intake = openIntake({
    inbox,
    log,
    async handle(update) {
      await guardTransactions(refuseWhenExpired, () => bot.handleUpdate(update)).catch(unwrap);
      const scope = currentScope();
      if (update.callback_query !== undefined && scope !== undefined) {
        await acknowledge(telegram.api, update.callback_query.id, scope);
      }
    },
    onKept: (update, scope) => acknowledgeInTime(telegram.api, update, scope),
    async onGivenUp(update, why) {
      log.error({ update: update.update_id, reason: why }, "an update was given up");
      if (why === "set-aside") await rooms.alarms.updateSetAside(update.update_id);
      const chat = update.message?.chat ?? update.callback_query?.message?.chat;
      if (chat === undefined) return;
      if (why === "out-of-time") await talkStore.drop(chat.id);
      const from = update.message?.from ?? update.callback_query?.from;
      const t = translatorOf(localeOf(from?.language_code));
      await telegram.api.sendMessage(chat.id, t(`platform-message-${why}`)).catch(() => undefined);
    },
  });

  return {
    ...rooms,
    bot,
    intake,

    /** Begins to handle updates and to send what is due. */
    async begin(): Promise<void> {
      outbox = await startOutboxLanes({ mongo, now, log, kinds: rooms.outboxKinds, ways: telegram });
      await intake.begin();
    },

    /** Ends what was begun; what only waited stays in the database. */
    async rest(): Promise<void> {
      await Promise.all([intake.rest(), outbox?.stop()]);
      outbox = undefined;
    },

    /** Resolves when no update is being handled and nothing due is unsent: for tests that look at the screens. */
    async idle(): Promise<void> {
      await intake.idle();
      await outbox?.idle();
    },

    handle: (update: Update) => intake.accept([update]),

    startTicks: (uri: string) =>
      startTicks({
        uri,
        mongo,
        log,
        ticks: timetable(rooms, ground),
        onQuarantined: rooms.alarms.tickSetAside,
      }),
  };
}

/** grammY wraps what was thrown; the lanes look at the fault itself. */
function unwrap(error: unknown): never {
  throw error instanceof Error && "error" in error ? error.error : error;
}
