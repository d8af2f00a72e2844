import type { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { idPattern } from "../../shared/id.ts";
import type { BotContext } from "./context.ts";

/** Raised when what a button carries changes its meaning: older screens then answer "out of date". */
const wireVersion = "1";
const bytesMax = 64;

/** What buttons may carry: ids, small numbers, words of a closed list. Never a name, never who pressed. */
export const carry = {
  id: z.string().regex(idPattern),
  int: z.coerce.number().int().min(0).max(2_147_483_647),
  page: z.coerce.number().int().min(0).max(999_999),
};

type Shape = Record<string, z.ZodType<string | number, unknown>>;

export interface Button<Args> {
  readonly name: string;
  readonly shape: Shape;
  /** The callback data: `<version>:<name>:<values in the order of the shape>`, at most 64 bytes. */
  data(args: Args): string;
  /** Reads callback data of this button; undefined when it is another button's, forged or of an older version. */
  read(data: string): Args | undefined;
  /** Puts the button on a keyboard. */
  on(keyboard: InlineKeyboard, label: string, args: Args): InlineKeyboard;
  /** Handles taps of this button. What it carries is checked; who pressed it is `ctx.actor`. */
  handle<C extends BotContext>(
    composer: Composer<C>,
    handler: (ctx: C, args: Args) => Promise<unknown>,
  ): void;
}

const defined = new Map<string, Button<never>>();

const staying = new Set<string>();

/**
 * One definition for each button of the product: its name, what it carries, how it is read. `stays`: the message it
 * stands under was written to its reader and stays as it is; what a tap leads to comes below it.
 */
export function button<S extends Shape>(
  name: string,
  shape: S,
  { stays = false } = {},
): Button<{ [K in keyof S]: z.infer<S[K]> }> {
  type Args = { [K in keyof S]: z.infer<S[K]> };
  if (defined.has(name)) throw new Error(`Two buttons are called "${name}"`);
  const keys = Object.keys(shape);
  const schema = z.object(shape);
  const prefix = `${wireVersion}:${name}`;
  if (stays) staying.add(prefix);

  const made: Button<Args> = {
    name,
    shape,
    data(args) {
      const data = [prefix, ...keys.map((key) => String(args[key]))].join(":");
      if (Buffer.byteLength(data) > bytesMax)
        throw new Error(`Button "${name}" carries more than ${bytesMax} bytes`);
      return data;
    },
    read(data) {
      if (data !== prefix && !data.startsWith(`${prefix}:`)) return undefined;
      const values = data.split(":").slice(2);
      if (values.length !== keys.length) return undefined;
      const parsed = schema.safeParse(Object.fromEntries(keys.map((key, place) => [key, values[place]])));
      return parsed.success ? (parsed.data as Args) : undefined;
    },
    on: (keyboard, label, args) => keyboard.text(label, made.data(args)),
    handle(composer, handler) {
      const taps = tapsOf(composer);
      if (taps.has(prefix)) return;
      taps.set(prefix, (ctx, data) => {
        const args = made.read(data);
        return args === undefined ? undefined : handler(ctx, args);
      });
    },
  };
  defined.set(name, made as unknown as Button<never>);
  return made;
}

type Tap<C> = (ctx: C, data: string) => Promise<unknown> | undefined;

const tapsByComposer = new WeakMap<object, Map<string, Tap<never>>>();

/**
 * The taps that a composer handles, by the beginning of their data. They are one step of the update's way where
 * the first of them was given, however many they are: a hundred steps of promises cost as much as a read.
 */
function tapsOf<C extends BotContext>(composer: Composer<C>): Map<string, Tap<C>> {
  const known = tapsByComposer.get(composer) as Map<string, Tap<C>> | undefined;
  if (known !== undefined) return known;
  const taps = new Map<string, Tap<C>>();
  tapsByComposer.set(composer, taps);
  composer.on("callback_query:data", async (ctx, next) => {
    const { data } = ctx.callbackQuery;
    await (taps.get(beginningOf(data))?.(ctx, data) ?? next());
  });
  return taps;
}

/** Whether a tap with this data leaves the message that it was made under. */
export function staysUnderTap(data: string | undefined): boolean {
  return data !== undefined && staying.has(beginningOf(data));
}

/** `<version>:<name>` of callback data. */
function beginningOf(data: string): string {
  return data.split(":", 2).join(":");
}

/** Every button of the product, for the house tests. */
export function allButtons(): Button<never>[] {
  return [...defined.values()];
}
