/** A row that a list is gathered from, in the order in which it is shown. */
export interface Found {
  clientId: string;
  at: Date;
}

const atOnce = 200;

/**
 * A page of clients: rows are read in batches until the page is full, each batch keeps whom it accepts, every
 * client once. `more`: there is somebody after it.
 */
export async function pageOf<Row extends Found>(
  rows: AsyncIterable<Row>,
  accept: (batch: readonly Row[]) => Promise<readonly Found[]>,
  { page, size }: { page: number; size: number },
): Promise<{ ids: string[]; more: boolean }> {
  const wanted = page * size + 1;
  const found = new Set<string>();
  let batch: Row[] = [];
  const take = async () => {
    for (const { clientId } of await accept(batch)) found.add(clientId);
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === atOnce) await take();
    if (found.size >= wanted) break;
  }
  if (found.size < wanted && batch.length > 0) await take();
  const ids = [...found].slice((page - 1) * size, page * size);
  return { ids, more: found.size >= wanted };
}
