/** A DuckDB in memory, over the files that PostgreSQL was laid from too. */
export interface Duck {
  query(text: string): Promise<Record<string, unknown>[]>;
  close(): void;
}

/**
 * DuckDB is a peer of this bench alone, and large, so it is no dependency of the product: undefined when it is not
 * there. `npm install --no-save @duckdb/node-api@1.5.6-r.1` puts it there.
 */
export async function openDuck(): Promise<Duck | undefined> {
  const name: string = "@duckdb/node-api";
  const api = await import(name).catch(() => undefined);
  if (api === undefined) return undefined;
  const instance = await api.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    query: async (text) => (await connection.runAndReadAll(text)).getRowObjectsJson(),
    close: () => connection.closeSync(),
  };
}
