/** How much is measured. A figure counts only at the full sizes; smaller ones are for trying the benches. */
export interface Sizes {
  /** The large base; the small one is a fiftieth of it. */
  clients: number;
  /** Measured repeats of one operation. */
  rounds: number;
  /** Updates sent through the intake for each width. */
  updates: number;
  /** How long updates come at a steady pace. */
  paceSeconds: number;
  /** Callbacks due at the same second, and one-off jobs of Agenda beside them. */
  reminders: number;
  agendaJobs: number;
  /** Clients whom one mailing goes to. */
  mailing: number;
  /** Updates after which memory is looked at. */
  memoryUpdates: number;
}

export const fullSizes: Sizes = {
  clients: 1_000_000,
  rounds: 1_000,
  updates: 3_000,
  paceSeconds: 20,
  reminders: 10_000,
  agendaJobs: 1_000,
  mailing: 10_000,
  memoryUpdates: 100_000,
};

/** The full sizes with what `BENCH_CLIENTS`, `BENCH_ROUNDS`, … say instead. Throws on what is no count. */
export function sizesFrom(env: Record<string, string | undefined>): Sizes {
  const sizes = { ...fullSizes };
  for (const name of Object.keys(sizes) as (keyof Sizes)[]) {
    const variable = `BENCH_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    const given = env[variable];
    if (given === undefined) continue;
    if (!/^[1-9]\d*$/.test(given)) throw new Error(`${variable} must be a count`);
    sizes[name] = Number(given);
  }
  return sizes;
}
