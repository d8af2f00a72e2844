import { setTimeout as sleep } from "node:timers/promises";
import mongoose from "mongoose";

export const replicaSetName = "livebase";

const { MongoClient } = mongoose.mongo;

/** Makes the lone server a replica set (once in its life) and waits until it accepts writes. */
export async function initiateReplicaSet(port: number): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  try {
    const admin = client.db("admin");
    const hello = await admin.command({ hello: 1 });
    if (hello.setName === undefined)
      await admin.command({ replSetInitiate: onlyMember(port) }).catch(tolerateInitiated);
    const giveUpAt = performance.now() + 60_000;
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      if (performance.now() > giveUpAt)
        throw new Error("The embedded MongoDB did not become writable in a minute");
      await sleep(50);
    }
  } finally {
    await client.close();
  }
}

/** Resolves when the server answers; false while it does not. */
export async function answers(port: number): Promise<boolean> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
  });
  try {
    await client.db("admin").command({ ping: 1 });
    return true;
  } catch {
    return false;
  } finally {
    await client.close();
  }
}

const alreadyInitialized = 23;

function onlyMember(port: number): object {
  return { _id: replicaSetName, members: [{ _id: 0, host: `127.0.0.1:${port}` }] };
}

function tolerateInitiated(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === alreadyInitialized)) throw error;
}
