import { Composer, InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import type { Digests } from "../actions/habits.ts";
import { digestKinds } from "../rules/digest.ts";
import { periodCode } from "../rules/period.ts";
import type { ReportsChatDeps } from "./deps.ts";
import { refuse } from "./refuse.ts";
import * as buttons from "./report.buttons.ts";

/** «🔔»: which reports come by themselves; each is one tap, its label shows the state. */
export function digestsComposer(deps: ReportsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  buttons.digestsButton.handle(composer, (ctx) => showDigestsWith(deps)(ctx));
  buttons.digestButton.handle(composer, async (ctx, { kind, on }) => {
    const digests = await deps.switchDigest(ctx.actor, { kind, on: on === "on" });
    if (!digests.ok) return refuse(ctx, digests.refusal);
    await showSwitches(deps, ctx, digests.value);
  });
  return composer;
}

/** «🔔 Сводки» for the settings. */
export function onDigests(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return buttons.digestsButton.on(keyboard, t.plain("reports-choose-digests"), {});
}

/** Opens the switches, as the settings do. */
function showDigestsWith(deps: ReportsChatDeps) {
  return async function showDigests(ctx: StaffContext): Promise<void> {
    const digests = await deps.getDigests(ctx.actor);
    if (!digests.ok) return refuse(ctx, digests.refusal);
    await showSwitches(deps, ctx, digests.value);
  };
}

async function showSwitches(
  { lastPeriod }: ReportsChatDeps,
  ctx: StaffContext,
  digests: Digests,
): Promise<void> {
  const { t } = ctx;
  const keyboard = new InlineKeyboard();
  for (const kind of digestKinds) {
    const label = `${digests[kind] ? "✅" : "▫️"} ${t.plain(`reports-digest-${kind}`)}`;
    buttons.digestButton.on(keyboard, label, { kind, on: digests[kind] ? "off" : "on" }).row();
  }
  const period = periodCode(await lastPeriod(ctx.actor));
  buttons.reportButton.on(keyboard, t.plain("reports-own-back"), { period });
  await show(ctx, { text: t("reports-digest-title"), keyboard });
}
