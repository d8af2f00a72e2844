/** Seconds to wait before this message, 0 when it may go. */
export interface Limiter {
  waitFor(chat: number): number;
}

const chatBurst = 4;
const chatPerSecond = 1;
const allPerSecond = 30;

/** Telegram's pace as far as it is known: one message a second for a chat after a short burst, 30 in all. */
export function limiterBy(milliseconds: () => number): Limiter {
  const chats = new Map<number, Bucket>();
  const all = fullBucket(allPerSecond, milliseconds());

  return {
    waitFor: (chat) => {
      const present = milliseconds();
      const own = chats.get(chat) ?? fullBucket(chatBurst, present);
      chats.set(chat, own);
      refill(own, chatBurst, chatPerSecond, present);
      refill(all, allPerSecond, allPerSecond, present);
      if (own.tokens < 1) return Math.ceil((1 - own.tokens) / chatPerSecond);
      if (all.tokens < 1) return Math.ceil((1 - all.tokens) / allPerSecond);
      own.tokens -= 1;
      all.tokens -= 1;
      return 0;
    },
  };
}

interface Bucket {
  tokens: number;
  at: number;
}

function fullBucket(tokens: number, at: number): Bucket {
  return { tokens, at };
}

function refill(bucket: Bucket, tokensMax: number, perSecond: number, present: number): void {
  bucket.tokens = Math.min(tokensMax, bucket.tokens + ((present - bucket.at) / 1_000) * perSecond);
  bucket.at = present;
}
