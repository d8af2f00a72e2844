import { connectMongo, type Mongo } from "../../../platform/mongo/connect.ts";
import type { TellError } from "../../../platform/worker/serve-requests.ts";
import type { Columns } from "./columns.ts";
import { type Frame, fillColumns, readClients } from "./fill.ts";
import { type Following, followClients } from "./follow.ts";
import { dropRow, putRow } from "./put-row.ts";

/** The columns of the base, kept current; made at the first question. */
export interface ColumnsBase {
  /** Made anew when the frame is another one or changes were missed. */
  make(frame: Frame): Promise<Columns>;
  /** Undefined while they are being made; the first to ask begins that. */
  ready(frame: Frame): Columns | undefined;
  close(): Promise<void>;
}

interface Current {
  frame: Frame;
  columns: Promise<Columns>;
  following: Promise<Following>;
  made?: Columns;
}

// Where changes cannot be heard at all, the whole base must not be read anew at each question.
const restMs = 60_000;

export function columnsBase(uri: string, tellError: TellError): ColumnsBase {
  let connected: Promise<Mongo> | undefined;
  let current: Current | undefined;
  let lostAt = Number.NEGATIVE_INFINITY;

  return {
    make: (frame) => currentOf(frame).columns,
    ready: (frame) => (performance.now() < lostAt + restMs ? undefined : currentOf(frame).made),

    async close() {
      const following = await current?.following.catch(() => undefined);
      await following?.stop();
      const mongo = await connected?.catch(() => undefined);
      await mongo?.close();
    },
  };

  function currentOf(frame: Frame): Current {
    if (current !== undefined && isSame(current.frame, frame)) return current;
    const last = current;
    const next = begin(frame);
    current = next;
    last?.following.then((following) => following.stop()).catch(() => undefined);
    return next;
  }

  function begin(frame: Frame): Current {
    const forget = () => {
      if (current?.frame === frame) current = undefined;
    };
    const begun = make(frame, forget);
    const next: Current = {
      frame,
      columns: begun.then(({ columns }) => columns),
      following: begun.then(({ following }) => following),
    };
    next.columns.then(
      (columns) => {
        next.made = columns;
      },
      (error: unknown) => {
        // The next question starts over.
        tellError("make", error);
        forget();
      },
    );
    next.following.catch(() => undefined);
    return next;
  }

  async function make(frame: Frame, forget: () => void) {
    const mongo = await connect();
    const session = await mongo.startSession();
    try {
      // From this moment on changes are heard; what is read is not older than it.
      await mongo.getClient().db(mongo.name).command({ ping: 1 }, { session });
      let columns: Columns | undefined;
      const early = new Set<string>();
      const following = followClients(mongo, session, {
        async changed(ids) {
          if (columns === undefined) for (const id of ids) early.add(id);
          else await refresh(mongo, columns, frame, ids);
        },
        lost(error) {
          tellError("follow", error);
          lostAt = performance.now();
          forget();
          void following.stop();
        },
      });
      try {
        const filled = await fillColumns(mongo, frame, session);
        while (early.size > 0) {
          const ids = [...early].slice(0, 1_000);
          for (const id of ids) early.delete(id);
          await refresh(mongo, filled, frame, ids);
        }
        columns = filled;
      } catch (error) {
        await following.stop();
        throw error;
      }
      return { columns, following };
    } finally {
      await session.endSession();
    }
  }

  function connect(): Promise<Mongo> {
    connected ??= connectMongo(uri).catch((error: unknown) => {
      connected = undefined;
      throw error;
    });
    return connected;
  }
}

async function refresh(mongo: Mongo, columns: Columns, frame: Frame, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  for (const client of await readClients(mongo, ids, frame)) {
    gone.delete(client.id);
    putRow(columns, client, frame.zone);
  }
  for (const id of gone) dropRow(columns, id);
}

function isSame(one: Frame, other: Frame): boolean {
  return one.zone === other.zone && one.moneyFrom === other.moneyFrom;
}
