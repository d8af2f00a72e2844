import type { StaffContext } from "../../platform/telegram/context.ts";
import { toast } from "../../platform/telegram/screen.ts";

/** Says why the report stays shut. */
export async function refuse(ctx: StaffContext, refusal: "no-rights"): Promise<void> {
  await toast(ctx, ctx.t.plain(`reports-show-refused-${refusal}`), { alert: true });
}
