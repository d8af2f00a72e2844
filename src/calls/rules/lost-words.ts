import { searchKey } from "../../shared/text-search.ts";

/** A lost reason of the shop; ours have no title and are known by their forms. */
export interface LostReasonName {
  id: string;
  title?: string | undefined;
}

const ours: Readonly<Record<string, RegExp>> = {
  expensive: /^(?:слишком )?(?:дорог|цена|не по карману|expensive|too expensive|price)/,
  "bought-elsewhere":
    /^(?:уже )?(?:купил[аи]? (?:у|в) |купил[аи]? (?:уже )?другое|у конкурентов|у других|bought elsewhere|competitor)/,
  "not-now": /^(?:не сейчас|пока не|позже|потом|not now|later)/,
  "changed-mind":
    /^(?:передумал|расхотел|не нужно|не надо|не актуально|changed (?:his|her|their)? ?mind|no need)/,
  "out-of-stock": /^(?:нет в наличии|не было в наличии|нет нужного|out of stock)/,
  "too-far": /^(?:далеко|не удобно ехать|too far|far)/,
  "not-ours": /^(?:не наш|не целев|спам|not our|spam)/,
};

/** The reason that the words after «отказ» begin with. The shop's own titles come first. */
export function lostReasonIn(words: string, reasons: readonly LostReasonName[]): string | undefined {
  const text = searchKey(words);
  if (text === "") return undefined;
  const titled = reasons.find(({ title }) => title !== undefined && text.startsWith(searchKey(title)));
  return (titled ?? reasons.find(({ id }) => ours[id]?.test(text)))?.id;
}
