import type { Api } from "../api/call.ts";
import { type Act, type ActAnswer, actSchema } from "../control.ts";
import { block, leave, unblock } from "./block.ts";
import { choose, typeInline } from "./inline.ts";
import { ActRefused, chatOfPerson, turnLanguage } from "./people.ts";
import type { Scene } from "./scene.ts";
import { edit, forward, press, say, sendFile, share } from "./speak.ts";
import { tap } from "./tap.ts";

/** Plays one act of a person; the updates that it causes are queued. @throws ActRefused */
export function playAct(api: Api, id: number, wish: Act): ActAnswer {
  const act = actSchema.parse(wish);
  const scene: Scene = { api, ...chatOfPerson(api.world, id) };
  if (scene.chat.deactivated) throw new ActRefused(400, "This person deleted the account", "deactivated");
  if (scene.chat.blocked && !["blocks", "unblocks", "leaves", "opens", "types", "speaks"].includes(act.act)) {
    throw new ActRefused(400, "This person blocked the bot: unblock it first", "blocked");
  }
  switch (act.act) {
    case "says":
      return say(scene, act.text, act.replyTo);
    case "opens":
      if (scene.chat.blocked) unblock(scene);
      return say(scene, ["/start", act.payload ?? ""].join(" ").trim());
    case "taps":
      return tap(scene, act);
    case "presses":
      return press(scene, act.text);
    case "shares":
      return share(scene, act.contact, act.replyTo);
    case "forwards":
      return forward(scene, act);
    case "sends":
      return sendFile(scene, act.file, act.replyTo);
    case "edits":
      return edit(scene, act.message, act.text);
    case "types":
      return typeInline(scene, act.query, act.offset ?? "");
    case "chooses":
      return choose(scene, act.query, act.result);
    case "blocks":
      return block(scene);
    case "unblocks":
      return unblock(scene);
    case "leaves":
      return leave(scene);
    case "speaks":
      return turnLanguage(api.world, id, act.languageCode);
  }
}
