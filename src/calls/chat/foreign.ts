import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { CallsChatDeps } from "./deps.ts";
import { clockOf } from "./words.ts";

/** «📝 Обращение» with a colleague's client, by who was told the number: saved at once, nothing of the card shown. */
export function handleForeignContactWith(deps: CallsChatDeps) {
  return async function handleForeignContact(
    ctx: StaffContext,
    clientId: string,
    { words }: { words?: string } = {},
  ): Promise<unknown> {
    const contact = {
      clientId,
      requestKey: requestKeyOf(ctx, "foreign"),
      ...(words === undefined ? {} : { words }),
    };
    const logged = await deps.logForeignContact(ctx.actor, contact);
    const { t } = ctx;
    if (!logged.ok) return sendScreen(ctx, { text: t(`calls-refused-${logged.refusal}`) });
    const now = deps.now().setZone((await deps.shop()).zone);
    return sendScreen(ctx, { text: t("calls-foreign-saved", { time: clockOf(logged.value.call.at, now) }) });
  };
}
