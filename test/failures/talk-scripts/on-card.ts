import type { ChatPerson } from "../../support/chat-person.ts";
import type { Stage } from "./script.ts";

/** A fresh client's card before the seller. */
export async function onCard({ seller, run }: Stage): Promise<ChatPerson> {
  await seller.says(`Иван Петров ${phoneOf(run)}`);
  await seller.taps("👤 Карточка");
  return seller;
}

export function phoneOf(run: number): string {
  return `+7912${String(run).padStart(3, "0")}0007`;
}
