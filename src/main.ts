import { startProgram } from "./app/program.ts";
import { readConfig } from "./platform/config/config.ts";

try {
  const starting = startProgram(readConfig(process.env));
  let stopping = false;
  // From the first moment: a host may stop the program while it still starts.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      // A part that does not end in time must not keep the program: what was acknowledged is safe already.
      setTimeout(() => process.exit(1), 25_000).unref();
      void starting.then((program) => program.stop()).then(() => process.exit(0));
    });
  }
  await starting;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
