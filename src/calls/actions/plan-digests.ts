import { DateTime } from "luxon";
import type { MemberSettings } from "../../team/index.ts";
import type { CallsDeps } from "./deps.ts";

/** A member whose morning may be planned. */
export interface Listener {
  memberId: string;
  telegramId: number;
  settings: Pick<MemberSettings, "digestAt">;
}

// A digest of the morning that comes in the afternoon is no digest.
const lateMinutes = 180;

/** A tick: the morning list for everybody whose hour has come; the key of a row is his day, so it comes once. */
export function planDigestsWith(
  deps: Pick<CallsDeps, "now" | "shop" | "planMessages"> & {
    findListeners: () => Promise<readonly Listener[]>;
  },
) {
  return async function planDigests(): Promise<void> {
    const now = deps.now().setZone((await deps.shop()).zone);
    const due = (await deps.findListeners()).flatMap((listener) => {
      const at = hourOf(listener, now);
      return at !== undefined && at <= now && now < at.plus({ minutes: lateMinutes })
        ? [{ listener, at }]
        : [];
    });
    await deps.planMessages(
      due.map(({ listener: { memberId, telegramId }, at }) => ({
        _id: `digest:${memberId}:${now.toISODate()}`,
        kind: "digest",
        chatId: telegramId,
        subject: { member: memberId },
        notBefore: at.toJSDate(),
        expiresAt: at.plus({ minutes: lateMinutes }).toJSDate(),
      })),
    );
  };
}

function hourOf({ settings: { digestAt } }: Listener, now: DateTime): DateTime | undefined {
  if (digestAt === "off") return undefined;
  const at = DateTime.fromISO(`${now.toISODate()}T${digestAt}`, { zone: now.zone });
  return at.isValid ? at : undefined;
}
