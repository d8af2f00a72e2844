import { trusted } from "../../platform/mongo/connect.ts";
import type { Birthday, Card, Relative } from "../rules/card.ts";
import { readCardValue } from "../rules/card-values.ts";
import { mayChangeBirthday, ownDatesMax } from "../rules/own-dates.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { type NoteRecord, noteModel } from "../store/note.model.ts";
import { changeField } from "./change-field.ts";
import { changeOwn, type SubjectRequest } from "./change-own.ts";
import type { ClientsDeps } from "./deps.ts";

/** The dates on a client's card as he sees them; `index` of a relative is his place. */
export interface OwnDates {
  birthday?: Birthday;
  /** False: it was changed by him less than a year ago. */
  mayChangeBirthday: boolean;
  relatives: Relative[];
  mayAdd: boolean;
  /** He said yes to be reminded of them. */
  isReminded: boolean;
}

export function getOwnDatesWith({ mongo, now }: Pick<ClientsDeps, "mongo" | "now">) {
  return async function getOwnDates(clientId: string): Promise<OwnDates | undefined> {
    const record = await clientModel(mongo)
      .findById(clientId, { birthday: 1, relatives: 1, consents: 1 })
      .lean<Pick<ClientRecord, "birthday" | "relatives" | "consents">>();
    if (record === null) return undefined;
    const { birthday, relatives } = record;
    return {
      ...(birthday === undefined ? {} : { birthday }),
      mayChangeBirthday: mayChangeBirthday(await lastOwnChange(mongo, clientId), now()),
      relatives,
      mayAdd: relatives.length < ownDatesMax,
      isReminded: record.consents?.includes("dates") ?? false,
    };
  };
}

/** A client says when he was born; a second time within a year it is for his seller to judge. */
export function changeOwnBirthdayWith(deps: ClientsDeps) {
  return function changeOwnBirthday({ birthday, ...request }: SubjectRequest & { birthday: Birthday }) {
    return changeOwn<"unreadable" | "too-often">(
      deps,
      request,
      "client.own-birthday",
      async (record, stamp) => {
        const value = readCardValue("birthday", birthday);
        if (value === undefined) return "unreadable";
        if (isSame(record.birthday, value)) return undefined;
        if (!mayChangeBirthday(await lastOwnChange(deps.mongo, record._id), deps.now())) return "too-often";
        await changeField(deps, record, stamp, "birthday", value);
        return undefined;
      },
    );
  };
}

export function addOwnDateWith(deps: ClientsDeps) {
  return function addOwnDate({ relative, ...request }: SubjectRequest & { relative: Relative }) {
    return changeOwn<"unreadable" | "too-many">(deps, request, "client.own-date", async (record, stamp) => {
      if (record.relatives.length >= ownDatesMax) return "too-many";
      const value = readCardValue("relatives", [...record.relatives, relative]);
      if (value === undefined) return "unreadable";
      await changeField(deps, record, stamp, "relatives", value);
      return undefined;
    });
  };
}

/** Drops the date at that place, if it is still the one that was shown there. */
export function removeOwnDateWith(deps: ClientsDeps) {
  return function removeOwnDate({
    index,
    day,
    month,
    ...request
  }: SubjectRequest & { index: number } & Pick<Relative, "day" | "month">) {
    return changeOwn<"date-unknown">(deps, request, "client.own-date-removed", async (record, stamp) => {
      const gone = record.relatives[index];
      if (gone === undefined || gone.day !== day || gone.month !== month) return "date-unknown";
      const left: Card["relatives"] = record.relatives.filter((_relative, place) => place !== index);
      await changeField(deps, record, stamp, "relatives", left);
      return undefined;
    });
  };
}

/** When he changed his birthday by himself last: such an edit is by nobody of the team. */
async function lastOwnChange(mongo: ClientsDeps["mongo"], clientId: string): Promise<Date | undefined> {
  const last = await noteModel(mongo)
    .findOne(
      { clientId, kind: "edited", by: trusted({ $exists: false }), "plain.field": "birthday" },
      { at: 1 },
    )
    .sort({ at: -1 })
    .lean<Pick<NoteRecord, "at">>();
  return last?.at;
}

function isSame(left: Birthday | undefined, right: Birthday): boolean {
  return left?.day === right.day && left.month === right.month && left.year === right.year;
}
