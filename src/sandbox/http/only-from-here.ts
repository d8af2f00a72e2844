import type { MiddlewareHandler } from "hono";

const names = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * The control API plays any person without a password, so only this machine's own page may call it: a
 * foreign page (its Origin) and a foreign name for this address (DNS rebinding) are turned away.
 */
export const onlyFromHere: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? "";
  const origin = context.req.header("origin");
  const isOwn = origin === undefined || origin === `http://${host}`;
  if (!names.test(host) || !isOwn) return context.json({ error: "Only from this machine" }, 403);
  return next();
};
