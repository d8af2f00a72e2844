/** The address as Telegram completes it; undefined when it is none. */
export function webAddress(address: string): string | undefined {
  const whole = /^[a-z][\w+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (url.protocol === "tg:" || url.protocol === "ton:") return whole;
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && url.hostname.includes(".") ? url.href : undefined;
}
