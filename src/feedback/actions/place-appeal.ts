import { untilUnchanged } from "../../clients/index.ts";
import { nextNumber } from "../../platform/mongo/counters.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { writeOnce } from "../../platform/mongo/write-once.ts";
import type { Guest } from "../../shared/guest.ts";
import { factId } from "../../shared/id.ts";
import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { type Appeal, relayedInHour, wordsMax } from "../rules/appeal.ts";
import { known } from "../rules/known.ts";
import { appealFrom, chatKeyOf, countLately, findAppeal } from "../store/appeals.ts";
import type { FeedbackDeps } from "./deps.ts";
import { writeAppealWith } from "./write-appeal.ts";

/** What somebody wrote in one message. */
export interface Message {
  words?: string;
  photo?: string;
}

export interface AppealRequest extends Message {
  kind: "order" | "complaint";
  /** His own contact, shared by himself: a lead is made of it. `phone` is E.164. */
  contact?: { phone: string; name?: string };
  locale?: Locale;
  requestKey: string;
}

/**
 * Takes an order or a complaint of a client, or of a stranger: of him nothing is kept but what he gave. The same
 * request again answers what was taken then.
 */
export function placeAppealWith(deps: FeedbackDeps) {
  const { mongo, vault } = deps;
  const writeAppeal = writeAppealWith(deps);

  return async function placeAppeal(
    guest: Guest,
    request: AppealRequest,
  ): Promise<Outcome<Appeal, "nothing-given" | "too-many">> {
    const { kind, photo, locale, requestKey } = request;
    const id = factId(requestKey, kind);
    const earlier = await first(id);
    if (earlier !== undefined) return earlier;
    const words = cutTo((request.words ?? "").trim(), wordsMax).text;
    if (words === "" && photo === undefined) return refused("nothing-given");
    if (await hasSentEnough(guest)) return refused("too-many");

    const no = await nextNumber(mongo, kind);
    const given = known({ words: words || undefined, photo, locale });
    const write = () =>
      inTransaction(mongo, async () => {
        const clientId = guest.clientId ?? (await visitorOf(request));
        const row = await writeAppeal({
          ...{ id, kind, no, chatId: guest.telegramId },
          ...given,
          ...known({ clientId }),
        });
        return done(appealFrom(vault, row));
      });
    return writeOnce(
      mongo,
      () => untilUnchanged(mongo, write),
      () => first(id),
    );
  };

  async function visitorOf({ contact, requestKey }: AppealRequest): Promise<string | undefined> {
    return contact === undefined ? undefined : deps.addVisitor({ ...contact, requestKey });
  }

  async function first(id: string) {
    const row = await findAppeal(mongo, id);
    return row === null ? undefined : done(appealFrom(vault, row));
  }

  async function hasSentEnough({ telegramId }: Guest): Promise<boolean> {
    const since = deps.now().minus({ hours: 1 }).toJSDate();
    return (await countLately(mongo, chatKeyOf(vault, telegramId), since)) >= relayedInHour;
  }
}
