import { fileURLToPath } from "node:url";
import { runBenches } from "./run-benches.ts";
import { sizesFrom } from "./sizes.ts";

// npm run bench [-- name …]; every figure is to be read beside its peer of the same run.
await runBenches({
  names: process.argv.slice(2),
  sizes: sizesFrom(process.env),
  resultsDir: fileURLToPath(new URL("results", import.meta.url)),
  mongodbUri: process.env.MONGODB_URI,
  keepIn: process.env.BENCH_KEEP,
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
// Agenda leaves a timer behind for each job that it ran.
process.exit();
