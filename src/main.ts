import { startProgram } from "./app/program.ts";
import { readConfig } from "./platform/config/config.ts";
import { endOnFault } from "./platform/log/end-on-fault.ts";
import { createLogger } from "./platform/log/log.ts";

try {
  const config = readConfig(process.env);
  const starting = startProgram(config);
  const stop = async () => (await starting).stop();
  endOnFault(createLogger({ level: config.LOG_LEVEL }), stop);
  let stopping = false;
  // From the first moment: a host may stop the program while it still starts.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      // A part that does not end in time must not keep the program: what was acknowledged is safe already.
      setTimeout(() => process.exit(1), 25_000).unref();
      void stop().then(() => process.exit(0));
    });
  }
  await starting;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
