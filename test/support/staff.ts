import type { App } from "../../src/app/build-app.ts";
import { startPayload } from "../../src/team/index.ts";
import type { ChatPerson } from "./chat-person.ts";

/** The person becomes the owner by the one-time link; the tour is left for later. */
export async function claims(owner: ChatPerson, issueSetup: App["team"]["issueSetup"]): Promise<void> {
  const issued = await issueSetup();
  if (!issued.ok) throw new Error("The shop has an owner already");
  await owner.opens(startPayload({ kind: "setup", token: issued.value.token }));
  await owner.says("/cancel");
}

/** The owner invites a seller; answers the payload of the link. */
export async function invites(owner: ChatPerson): Promise<string> {
  await owner.says("/staff");
  await owner.taps("➕");
  await owner.taps("Продавец");
  const links = [...owner.screen().matchAll(/start=(s_[\w-]{22})/g)].map(([, payload]) => payload);
  return links.at(-1) ?? "";
}

/** The owner invites the person, who accepts, gives a name and agrees to the rules. */
export async function hires(owner: ChatPerson, person: ChatPerson, name: string): Promise<void> {
  await person.opens(await invites(owner));
  await person.taps("✅");
  await person.says(name);
  await person.taps("📄");
  await person.taps("✅");
}
