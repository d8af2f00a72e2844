import { at, type DayPart, type Draft, type WhenRule } from "./draft.ts";

/** Parts of a day: «утром», «в обед», «после обеда», «вечером», «в конце дня», `tomorrow morning`. */
export const partRules: readonly WhenRule[] = [
  {
    pattern: at("(?:с |в |под )?(?:утр(?:ом|а|о)|morning)|in the morning"),
    add: (draft) => part(draft, "morning"),
  },
  {
    pattern: at("до обеда|(?:в )?первой половине дня|before lunch"),
    add: (draft) => part(draft, "forenoon"),
  },
  {
    pattern: at("после обеда|дн[её]м|(?:во )?второй половине дня|(?:in the )?afternoon|after lunch"),
    add: (draft) => part(draft, "afternoon"),
  },
  {
    pattern: at("(?:в|к|в районе) обед(?:а|у)?|(?:at )?lunch(?: ?time)?"),
    add: (draft) => part(draft, "noon"),
  },
  {
    pattern: at(
      "(?:под |к )?вечер(?:ом|у|а)?|(?:in the )?evening|(?:в|к) конц[еу] (?:рабочего )?дня|" +
        "(?:(?:by|at) )?(?:the )?end of (?:the )?day|eod",
    ),
    add: (draft) => part(draft, "evening"),
  },
];

function part(draft: Draft, name: DayPart): boolean {
  if (draft.part !== undefined) return false;
  draft.part = name;
  return true;
}
