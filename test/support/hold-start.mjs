// Loads the program ahead of its start and waits for the word: a test that restarts it often needn't wait for that.
// Then it tells when the program has taken its signals in hand, for that is where it begins.
import { once } from "node:events";

// Nobody is left behind when the test is gone.
process.on("disconnect", () => process.exit(1));

await import("../../src/app/program.ts");
process.send("loaded");
await once(process, "message");
const look = setInterval(() => {
  if (process.listenerCount("SIGTERM") === 0) return;
  clearInterval(look);
  process.send("begun");
  process.channel.unref();
}, 1);
