import { Writable } from "node:stream";
import ExcelJS from "exceljs";
import { safeText } from "./safe-text.ts";
import type { Cell, ColumnKind, SheetHead } from "./sheet.ts";

const formats: Partial<Record<ColumnKind, string>> = {
  money: '#,##0.00\\ "₽"',
  count: "#,##0",
  date: "dd.mm.yyyy",
  time: "dd.mm.yyyy hh:mm",
};

/** A workbook as it is written, sheet after sheet; rows leave memory as soon as they are packed. */
export function beginWorkbook() {
  const chunks: Buffer[] = [];
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
  });
  let sheet: ExcelJS.Worksheet | undefined;
  let kinds: ColumnKind[] = [];

  return {
    beginSheet({ name, columns }: SheetHead): void {
      sheet?.commit();
      sheet = writer.addWorksheet(safeName(name), { views: [{ state: "frozen", ySplit: 1 }] });
      sheet.columns = columns.map(({ width, kind }) => {
        const numFmt = formats[kind];
        return { width, ...(numFmt === undefined ? {} : { style: { numFmt } }) };
      });
      kinds = columns.map(({ kind }) => kind);
      const heading = sheet.addRow(columns.map(({ title }) => safeText(title)));
      heading.font = { bold: true };
      heading.commit();
    },

    addRows(rows: readonly Cell[][]): void {
      for (const cells of rows)
        sheet?.addRow(cells.map((cell, at) => cellValue(cell, kinds[at] ?? "text"))).commit();
    },

    async finish(): Promise<Uint8Array<ArrayBuffer>> {
      sheet?.commit();
      await writer.commit();
      const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const chunk of chunks.splice(0)) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return bytes;
    },
  };
}

function cellValue(cell: Cell, kind: ColumnKind): string | number | Date | null {
  if (cell === null) return null;
  if (typeof cell === "number") return kind === "money" ? cell / 100 : cell;
  // A spreadsheet knows no zones: what the shop's clock showed is written as if it were UTC.
  if (kind === "date" || kind === "time") return new Date(`${cell.length === 10 ? `${cell}T00:00` : cell}Z`);
  return safeText(cell);
}

function safeName(name: string): string {
  return name.replace(/[*?:/\\[\]]/g, " ").slice(0, 31);
}
