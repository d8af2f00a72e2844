import { clientGateWith } from "../../consents/index.ts";
import { type ClientMessageKinds, outboxKindsOf } from "../../platform/channel/client-channel.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import { telegramChannel } from "../../platform/telegram/sender/telegram-channel.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";

/** All that is written to clients, whichever slice says it: one channel, one gate. */
export function channelKinds(
  { mongo, now }: Ground,
  { getShop }: Pick<Shop, "getShop">,
  {
    kinds,
    noteUnreachable,
  }: { kinds: ClientMessageKinds; noteUnreachable: (chatId: number) => Promise<void> },
): OutboxKinds {
  const gate = clientGateWith({ mongo, now, shop: getShop, ruleOf: (row) => kinds[row.kind]?.ruleOf(row) });
  return outboxKindsOf(kinds, { channel: telegramChannel, gate, onUnreachable: noteUnreachable });
}
