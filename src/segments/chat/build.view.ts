import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { builtOf, hasCondition } from "../rules/build.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import type { Group } from "../rules/group.ts";
import type { Chosen } from "./choices.ts";
import { conditionOf, isNumberCode, type KindCode, kindCodes } from "./kinds.ts";
import { cutLabel, putRows } from "./layout.ts";
import type { Names } from "./names.ts";
import * as buttons from "./segments.buttons.ts";
import { clauseOf, sentenceOf } from "./sentence.view.ts";

const perPage = 10;

/** The group under construction: its sentence, how many it has, its conditions. */
export function editScreen(
  t: Translate,
  { group, count, names }: { group: Group; count: number; names: Names },
): Screen {
  const { of, rev, definition } = group;
  const { joint, parts } = builtOf(definition);
  const keyboard = new InlineKeyboard();
  for (const [n, part] of parts.entries()) {
    const label = cutLabel(`✏️ ${clauseOf(t, part, names)}`, 31);
    buttons.itemButton.on(keyboard, label, { of, n, rev }).row();
  }
  buttons.kindsButton.on(keyboard, t.plain("segments-build-add"), { of });
  if (parts.length > 1) {
    const label = t.plain(`segments-build-joint-${joint}`);
    buttons.turnButton.on(keyboard, label, { of, n: 0, rev, how: "joint" });
  }
  keyboard.row();
  buttons.openButton.on(keyboard, t.plain("segments-build-show"), { of, page: 1 });
  buttons.saveButton
    .on(keyboard, t.plain(group.name ? "segments-group-rename" : "segments-group-save"), { of })
    .row();
  buttons.shelfButton.on(keyboard, t.plain("segments-group-back"), { shelf: "daily" });
  return { text: t("segments-build-text", { sentence: sentenceOf(t, definition, names), count }), keyboard };
}

/** What a group can be asked for. */
export function kindsScreen(t: Translate, of: string): Screen {
  const keyboard = new InlineKeyboard();
  putRows(
    keyboard,
    kindCodes.map((kind) => ({
      label: t.plain(`segments-kind-${kind}`),
      put: (on, label) => buttons.kindButton.on(on, label, { of, kind, page: 0 }),
    })),
  );
  if (of === "new") buttons.shelfButton.on(keyboard, t.plain("segments-group-back"), { shelf: "daily" });
  else buttons.editButton.on(keyboard, t.plain("segments-build-back"), { of });
  return { text: t("segments-build-kinds"), keyboard };
}

/** The values of a kind; those that the group has are marked and go when tapped. */
export function valuesScreen(
  t: Translate,
  { of, kind, page }: { of: string; kind: KindCode; page: number },
  look: { choices: readonly Chosen[]; definition: SegmentDefinition | undefined; count: number },
): Screen {
  const keyboard = new InlineKeyboard();
  const built = look.definition === undefined ? undefined : builtOf(look.definition);
  const shown = look.choices.slice(page * perPage, (page + 1) * perPage);
  putRows(
    keyboard,
    shown.map(({ value, label, stands }) => {
      const condition = conditionOf(kind, stands ?? value);
      const isIn = built !== undefined && condition !== undefined && hasCondition(built, condition);
      const made = isIn ? buttons.cutButton : buttons.putButton;
      return {
        label: isIn ? `✅ ${label}` : label,
        put: (on, text) => made.on(on, text, { of, kind, value }),
      };
    }),
  );
  putTurns(keyboard, look.choices.length, page, (to) => ({ of, kind, page: to }));
  if (isNumberCode(kind))
    buttons.typeNumberButton.on(keyboard, t.plain("segments-build-own"), { of, kind }).row();
  if (built === undefined) buttons.kindsButton.on(keyboard, t.plain("segments-build-kinds-back"), { of });
  else buttons.editButton.on(keyboard, t.plain("segments-build-done"), { of });
  const title = t.plain(`segments-kind-${kind}`);
  if (look.choices.length === 0) return { text: t("segments-build-no-values", { title }), keyboard };
  const key = built === undefined ? "segments-build-values" : "segments-build-values-counted";
  return { text: t(key, { title, count: look.count }), keyboard };
}

/** One condition: kept, turned round, taken out; of a purchase also the period. */
export function itemScreen(t: Translate, group: Group, n: number, names: Names): Screen | undefined {
  const part = builtOf(group.definition).parts[n];
  if (part === undefined) return undefined;
  const keyboard = new InlineKeyboard();
  const { of, rev } = group;
  const turn = (how: (typeof buttons.turns)[number], label: string) =>
    buttons.turnButton.on(keyboard, t.plain(label), { of, n, rev, how });
  if ("what" in part) {
    turn("d90", "segments-turn-d90");
    turn("d183", "segments-turn-d183").row();
    turn("d365", "segments-turn-d365");
    turn("ever", "segments-turn-ever").row();
  }
  turn("not", "not" in part ? "segments-turn-only" : "segments-turn-except");
  turn("off", "segments-turn-off").row();
  buttons.editButton.on(keyboard, t.plain("segments-build-back"), { of });
  return { text: t("segments-build-item", { what: clauseOf(t, part, names) }), keyboard };
}

/** X, then Y of «купили X, но не Y». */
export function bothScreen(
  t: Translate,
  { x, page }: { x: string; page: number },
  choices: readonly Chosen[],
): Screen {
  const keyboard = new InlineKeyboard();
  const open = choices.filter(({ value }) => value !== x);
  for (const { value, label } of open.slice(page * perPage, (page + 1) * perPage)) {
    if (x === "-") buttons.bothButton.on(keyboard, cutLabel(label), { x: value, page: 0 }).row();
    else buttons.bothReadyButton.on(keyboard, cutLabel(label), { x, y: value }).row();
  }
  const pages = Math.ceil(open.length / perPage);
  if (pages > 1) {
    buttons.bothButton.on(keyboard, "‹", { x, page: (page - 1 + pages) % pages });
    buttons.bothButton.on(keyboard, `${page + 1}/${pages}`, { x, page });
    buttons.bothButton.on(keyboard, "›", { x, page: (page + 1) % pages }).row();
  }
  buttons.shelfButton.on(keyboard, t.plain("segments-group-back"), { shelf: "daily" });
  if (choices.length < 2) return { text: t("segments-both-few"), keyboard };
  const chosen = choices.find(({ value }) => value === x);
  if (x === "-" || chosen === undefined) return { text: t("segments-both-x"), keyboard };
  return { text: t("segments-both-y", { name: chosen.label }), keyboard };
}

function putTurns(
  keyboard: InlineKeyboard,
  total: number,
  page: number,
  args: (to: number) => Parameters<typeof buttons.kindButton.data>[0],
): void {
  const pages = Math.ceil(total / perPage);
  if (pages < 2) return;
  buttons.kindButton.on(keyboard, "‹", args((page - 1 + pages) % pages));
  buttons.kindButton.on(keyboard, `${page + 1}/${pages}`, args(page));
  buttons.kindButton.on(keyboard, "›", args((page + 1) % pages)).row();
}
