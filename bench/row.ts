/**
 * One measured promise: ours beside a named peer or floor of the same run. `ratio` is ours / peer. `aim` is the
 * most, or the least, that the ratio or our own figure is meant to be; left out where a row only informs.
 */
export interface Row {
  name: string;
  unit: "ms" | "updates/s" | "messages/s" | "MB";
  ours: number;
  peer: number;
  peerName: string;
  ratio: number;
  aim?: { of: "ratio" | "ours" } & ({ max: number } | { min: number });
}

export function row({ ours, peer, ...rest }: Omit<Row, "ratio">): Row {
  return { ...rest, ours: rounded(ours), peer: rounded(peer), ratio: rounded(ours / peer) };
}

/** Keeps three digits that mean something. */
function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : 0;
}

/** True, false, or undefined where nothing was promised. */
export function isMet({ aim, ours, ratio }: Row): boolean | undefined {
  if (aim === undefined) return undefined;
  const figure = aim.of === "ours" ? ours : ratio;
  return "max" in aim ? figure <= aim.max : figure >= aim.min;
}

/** The rows of one bench as a table for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells.map((cell, column) => pad(cell, widths[column] ?? 0, leftColumns.has(column))).join("  "),
    )
    .join("\n");
}

const headings = ["what", "ours", "peer", "unit", "ratio", "aim", "peer is"];
const leftColumns = new Set([0, 3, 6]);

function cellsOf(row: Row): string[] {
  return [row.name, String(row.ours), String(row.peer), row.unit, `${row.ratio}×`, aimOf(row), row.peerName];
}

function aimOf(row: Row): string {
  if (row.aim === undefined) return "";
  const unit = row.aim.of === "ratio" ? "×" : ` ${row.unit}`;
  const limit = "max" in row.aim ? `≤ ${row.aim.max}` : `≥ ${row.aim.min}`;
  return `${limit}${unit} ${isMet(row) ? "✓" : "✗"}`;
}

function pad(cell: string, width: number, left: boolean): string {
  return left ? cell.padEnd(width) : cell.padStart(width);
}
