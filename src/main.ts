import { startProgram } from "./app/program.ts";
import { readConfig } from "./platform/config/config.ts";

try {
  const program = await startProgram(readConfig(process.env));
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      // A part that does not end in time must not keep the program: what was acknowledged is safe already.
      setTimeout(() => process.exit(1), 25_000).unref();
      void program.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
