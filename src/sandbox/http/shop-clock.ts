import type { ClockMove, ClockView } from "../control.ts";
import { ActRefused } from "../people/people.ts";
import type { World } from "../world/world.ts";

/** Moves the program's clock; the sandbox itself only reads it. */
export type ClockHook = (move: ClockMove) => void | Promise<void>;
/** Asked again whenever something happens in a chat: it may have been the setting. */
export type ZoneHook = () => Promise<string>;

export interface ShopClock {
  view(): ClockView;
  /** @throws ActRefused when the program gave no hook. */
  move(move: ClockMove): Promise<ClockView>;
  /** The clock was moved, or the shop has another zone. */
  onChange(listener: (view: ClockView) => void): void;
}

/** The shop's time and zone, as the program has them. */
export async function shopClockOver(
  world: World,
  hooks: { onClock?: ClockHook; zone?: ZoneHook },
): Promise<ShopClock> {
  const { onClock, zone: askZone } = hooks;
  const listeners: ((view: ClockView) => void)[] = [];
  let zone = await askZone?.();
  const view = () => ({
    now: world.at(),
    movable: onClock !== undefined,
    ...(zone !== undefined && { zone }),
  });
  const tell = () => {
    for (const listener of listeners) listener(view());
  };
  const follow = async () => {
    // Without its database the program has no zone to tell: the one known stays.
    const next = await askZone?.().catch(() => zone);
    if (next === zone) return;
    zone = next;
    tell();
  };
  if (askZone !== undefined) world.onChange(() => void follow());

  return {
    view,
    move: async (move) => {
      if (onClock === undefined) throw new ActRefused(501, "This program's clock cannot be moved");
      await onClock(move);
      world.settings.clockOffsetMilliseconds = world.now().toMillis() - Date.now();
      world.saveSettings();
      tell();
      return view();
    },
    onChange: (listener) => listeners.push(listener),
  };
}
