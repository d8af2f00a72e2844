import { mongo as driver } from "mongoose";
import type { Mongo } from "../../src/platform/mongo/connect.ts";

/** One round trip to the database: the command, how many documents or statements it carried, of how many bytes. */
export interface Trip {
  command: string;
  statements: number;
  bytes: number;
}

/** Round trips made side by side. */
export type Wave = readonly Trip[];

interface Stretch {
  inTransaction: boolean;
  waves: readonly Wave[];
}

/** What an operation asks of the database, in its order. */
export type Course = readonly Stretch[];

/**
 * Notes the round trips of `work`: the connection must have been opened with `monitorCommands=true` in its
 * address. A commit is the end of its stretch, so it is not a trip of its own.
 */
export async function recordTrips(mongo: Mongo, work: () => Promise<unknown>): Promise<Course> {
  const client = mongo.getClient();
  const course: { inTransaction: boolean; waves: Trip[][] }[] = [];
  let inFlight = 0;

  const started = ({ commandName, command }: driver.CommandStartedEvent) => {
    inFlight += 1;
    if (endings.has(commandName)) return;
    const inTransaction = command.autocommit === false;
    const begins = inFlight === 1;
    let stretch = course.at(-1);
    if (stretch?.inTransaction !== inTransaction || (begins && command.startTransaction === true)) {
      stretch = { inTransaction, waves: [] };
      course.push(stretch);
    }
    const wave = begins ? undefined : stretch.waves.at(-1);
    if (wave === undefined) stretch.waves.push([tripOf(commandName, command)]);
    else wave.push(tripOf(commandName, command));
  };
  const ended = () => {
    inFlight -= 1;
  };

  client.on("commandStarted", started).on("commandSucceeded", ended).on("commandFailed", ended);
  try {
    await work();
  } finally {
    client.off("commandStarted", started).off("commandSucceeded", ended).off("commandFailed", ended);
  }
  return course;
}

/** How many round trips there are, the commits among them. */
export function countTrips(course: Course): number {
  return course.reduce(
    (sum, { inTransaction, waves }) => sum + waves.flat().length + (inTransaction ? 1 : 0),
    0,
  );
}

const endings = new Set(["commitTransaction", "abortTransaction", "endSessions"]);

function tripOf(command: string, body: driver.Document): Trip {
  const statements: unknown[] = body.documents ?? body.updates ?? body.deletes ?? [body];
  return { command, statements: statements.length, bytes: driver.BSON.calculateObjectSize(body) };
}
