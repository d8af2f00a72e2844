import type { Model, Schema } from "mongoose";
import type { Mongo } from "./connect.ts";

type Models = (mongo: Mongo) => Model<unknown>;

const defined = new Map<string, Models>();

/**
 * A collection by its name and the shape of its rows; answers its model on a connection. Known as soon as its module
 * is loaded, so that its indexes are built before anything is asked of it.
 */
export function defineModel<Row>(name: string, schema: Schema<Row>): (mongo: Mongo) => Model<Row> {
  const modelOn = (mongo: Mongo): Model<Row> => mongo.models[name] ?? mongo.model<Row>(name, schema, name);
  defined.set(name, modelOn as unknown as Models);
  return modelOn;
}

/** Every model of the program, on this connection. */
export function openModels(mongo: Mongo): void {
  for (const modelOn of defined.values()) modelOn(mongo);
}
