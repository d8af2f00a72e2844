import { MongoBackend } from "@agendajs/mongo-backend";
import { Agenda } from "agenda";
import { sorted, type Times } from "../measure/side-by-side.ts";

const giveUpAfterMs = 180_000;

/** One-off jobs of Agenda, all due at the same moment: how late each began, in milliseconds. */
export async function agendaLateness(
  uri: string,
  { jobs, leadMs }: { jobs: number; leadMs: number },
): Promise<Times> {
  const agenda = new Agenda({
    backend: new MongoBackend({ address: uri, collection: "agendaPeer" }),
    processEvery: 1_000,
    maxConcurrency: 200,
    defaultConcurrency: 100,
    // Each job leaves a timer of half its lock behind, which would hold the process for minutes.
    defaultLockLifetime: 20_000,
  });
  const late: number[] = [];
  let dueMs = 0;
  const allBegun = new Promise<void>((resolve) => {
    agenda.define("peer", async () => {
      late.push(Date.now() - dueMs);
      if (late.length === jobs) resolve();
    });
  });
  await agenda.ready;

  dueMs = Date.now() + leadMs;
  const due = new Date(dueMs);
  for (let at = 0; at < jobs; at += 1) await agenda.schedule(due, "peer", { at });
  if (Date.now() > dueMs) throw new Error("Agenda took the jobs too slowly to be due at one moment");
  await agenda.start();
  const timer = new Promise<void>((resolve) => setTimeout(resolve, giveUpAfterMs).unref());
  await Promise.race([allBegun, timer]);
  await agenda.stop();
  if (late.length < jobs) throw new Error(`Agenda began ${late.length} of ${jobs} jobs in time`);
  return sorted(late);
}
