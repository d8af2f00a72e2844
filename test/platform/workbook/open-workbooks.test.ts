import type { Worker } from "node:worker_threads";
import ExcelJS from "exceljs";
import pino from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openWorkbooks } from "../../../src/platform/workbook/open-workbooks.ts";
import type { Cell, Sheet } from "../../../src/platform/workbook/sheet.ts";

const threads: Worker[] = [];
const remember = (thread: Worker) => threads.push(thread);
let workbooks: ReturnType<typeof openWorkbooks>;

beforeEach(() => {
  threads.length = 0;
  process.on("worker", remember);
  workbooks = openWorkbooks({ log: pino({ level: "silent" }) });
});

afterEach(async () => {
  process.off("worker", remember);
  await workbooks.close();
});

const columns: Sheet["columns"] = [
  { title: "Дата", kind: "time", width: 18 },
  { title: "День", kind: "date", width: 12 },
  { title: "Что", kind: "text", width: 40 },
  { title: "Сумма", kind: "money", width: 16 },
  { title: "Продаж", kind: "count", width: 10 },
];

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

test("money is in rubles, dates are dates of the shop's clock, the heading stays in sight", async () => {
  const row: Cell[] = ["2026-11-21T10:12", "2026-11-21", "Кухня", 1_234_550, 3];
  const book = await read(
    await workbooks.writeWorkbook([
      { name: "Продажи", columns, rows: [[row]] },
      { name: "Итоги", columns: columns.slice(2, 3), rows: [[["всё"]]] },
    ]),
  );
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Продажи", "Итоги"]);
  const sheet = book.getWorksheet("Продажи");
  expect(sheet?.getRow(1).values).toEqual([undefined, "Дата", "День", "Что", "Сумма", "Продаж"]);
  expect(sheet?.getRow(1).font?.bold).toBe(true);
  const [, ...cells] = (sheet?.getRow(2).values ?? []) as unknown[];
  expect(cells).toEqual([
    new Date("2026-11-21T10:12:00Z"),
    new Date("2026-11-21T00:00:00Z"),
    "Кухня",
    12_345.5,
    3,
  ]);
  expect(sheet?.getCell("D2").numFmt).toContain("₽");
  expect(sheet?.getCell("B2").numFmt).toBe("dd.mm.yyyy");
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(sheet?.getColumn(3).width).toBe(40);
});

test("what a spreadsheet would take for a formula is text", async () => {
  const texts = [
    '=HYPERLINK("http://x")',
    "+79161234567",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    " =1",
    "\u0000=1",
  ];
  const rows = [texts.map((text) => [null, null, text, null, null])];
  const book = await read(await workbooks.writeWorkbook([{ name: "=s", columns, rows }]));
  for (const at of texts.keys()) {
    const cell = book.worksheets[0]?.getCell(`C${at + 2}`);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    expect(String(cell?.value)).toMatch(/^'/);
  }
});

test("a name that only looks odd stays as it is", async () => {
  const rows = [[[null, null, "Анна-Мария <b> & «Ко» \u0000", null, null]]];
  const book = await read(await workbooks.writeWorkbook([{ name: "s", columns, rows }]));
  expect(book.worksheets[0]?.getCell("C2").value).toBe("Анна-Мария <b> & «Ко» ");
});

test("the thread dies in the middle of a workbook; the next one is written", async () => {
  async function* rows() {
    yield [[null, null, "одна", null, null]];
    await threads[0]?.terminate();
    yield [[null, null, "другая", null, null]];
  }
  await expect(workbooks.writeWorkbook([{ name: "s", columns, rows: rows() }])).rejects.toThrow("worker");
  const book = await read(
    await workbooks.writeWorkbook([{ name: "s", columns, rows: [[["2026-11-21T10:12"]]] }]),
  );
  expect(book.worksheets[0]?.rowCount).toBe(2);
});

test("what cannot be read to its end is no workbook", async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first batch.
  async function* rows(): AsyncGenerator<Cell[][]> {
    throw new Error("the database is away");
  }
  await expect(workbooks.writeWorkbook([{ name: "s", columns, rows: rows() }])).rejects.toThrow("away");
});
