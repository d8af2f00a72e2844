import { sorted, type Times } from "./side-by-side.ts";

/** Each of so many chats does its next step when the last one is answered; answers steps per second. */
export async function perSecond(
  { chats, steps }: { chats: number; steps: number },
  step: (chat: number) => Promise<unknown>,
): Promise<number> {
  let left = steps;
  const begun = performance.now();
  const chatting = async (chat: number) => {
    while (left > 0) {
      left -= 1;
      await step(chat);
    }
  };
  await Promise.all(Array.from({ length: chats }, (_, chat) => chatting(chat)));
  return (steps / (performance.now() - begun)) * 1_000;
}

/** Steps that come at a steady pace, whether or not the earlier ones are answered; how long each took. */
export async function atPace(
  { perSecond, seconds, chats }: { perSecond: number; seconds: number; chats: number },
  step: (chat: number) => Promise<unknown>,
): Promise<Times> {
  const times: number[] = [];
  const begun = performance.now();
  const steps = Array.from({ length: perSecond * seconds }, async (_, place) => {
    const due = begun + (place * 1_000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    await step(place % chats);
    // From when it was due: a process too busy to begin is late as well.
    times.push(performance.now() - due);
  });
  await Promise.all(steps);
  return sorted(times);
}
