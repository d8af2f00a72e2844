import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread does not inherit the loader of TypeScript: it is registered here, then the real entry is loaded.
register();
await import(workerData.entry);
