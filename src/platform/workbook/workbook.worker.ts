import { moved, serveRequests } from "../worker/serve-requests.ts";
import type { Cell, SheetHead } from "./sheet.ts";
import { beginWorkbook } from "./write-workbook.ts";

const open = new Map<number, ReturnType<typeof beginWorkbook>>();
let last = 0;

function bookOf(id: number): ReturnType<typeof beginWorkbook> {
  const book = open.get(id);
  if (book === undefined) throw new Error("The workbook was begun in another thread");
  return book;
}

const answers = {
  begin(): number {
    last += 1;
    open.set(last, beginWorkbook());
    return last;
  },
  beginSheet: ({ id, head }: { id: number; head: SheetHead }): void => bookOf(id).beginSheet(head),
  addRows: ({ id, rows }: { id: number; rows: Cell[][] }): void => bookOf(id).addRows(rows),
  async finish(id: number): Promise<Uint8Array> {
    const bytes = await bookOf(id).finish();
    open.delete(id);
    return moved(bytes, [bytes.buffer]);
  },
  drop: (id: number): void => void open.delete(id),
};
export type WorkbookAnswers = typeof answers;

serveRequests(() => ({ answers }));
