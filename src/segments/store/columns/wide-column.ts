/**
 * Whole numbers of money: four bytes a client, and a map for the few beyond 21 million rubles. In a loop read
 * `near[row]` and ask `at(row)` only where it is `far`.
 */
export interface WideColumn {
  near: Int32Array;
  at(row: number): number;
  set(row: number, value: number): void;
  grow(rows: number): void;
}

export const far = -0x8000_0000;

export function wideColumn(rows: number): WideColumn {
  const beyond = new Map<number, number>();
  return {
    near: new Int32Array(rows),

    at(row) {
      const value = this.near[row] ?? 0;
      return value === far ? (beyond.get(row) ?? 0) : value;
    },

    set(row, value) {
      if (value > far && value <= 0x7fff_ffff) {
        if (this.near[row] === far) beyond.delete(row);
        this.near[row] = value;
      } else {
        this.near[row] = far;
        beyond.set(row, value);
      }
    },

    grow(wanted) {
      const wider = new Int32Array(wanted);
      wider.set(this.near);
      this.near = wider;
    },
  };
}
