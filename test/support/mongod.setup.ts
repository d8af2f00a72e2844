import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createLogger } from "../../src/platform/log/log.ts";
import { type EmbeddedMongo, startEmbeddedMongo } from "../../src/platform/mongo/embedded/start-embedded.ts";

let mongod: EmbeddedMongo | undefined;
let dataDir = "";

/** One server for the whole run, found the same way as the program finds its own. */
export async function setup(project: TestProject): Promise<void> {
  dataDir = await mkdtemp(join(tmpdir(), "livebase-test-"));
  mongod = await startEmbeddedMongo({
    dataDir,
    log: createLogger({ level: "silent" }),
    parameters: { enableTestCommands: "1" },
  });
  project.provide("mongoUri", mongod.uri("DATABASE"));
}

export async function teardown(): Promise<void> {
  await mongod?.stop();
  await rm(dataDir, { recursive: true, force: true });
}

declare module "vitest" {
  interface ProvidedContext {
    /** With the word DATABASE in place of a name. */
    mongoUri: string;
  }
}
