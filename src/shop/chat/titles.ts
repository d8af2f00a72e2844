import type { Translate } from "../../platform/i18n/i18n.ts";

/** A source as people see it: one of ours is worded by its id, the owner's own by its title. */
export function sourceTitle(t: Translate, source: { id: string; title?: string | undefined }): string {
  return source.title ?? t.plain(`shop-source-${source.id}`);
}

/** A step of a lead as people see it. */
export function stepTitle(t: Translate, step: { id: string; title?: string | undefined }): string {
  return step.title ?? t.plain(`shop-step-${step.id}`);
}

/** A lost reason as people see it. */
export function reasonTitle(t: Translate, reason: { id: string; title?: string | undefined }): string {
  return reason.title ?? t.plain(`shop-reason-${reason.id}`);
}
