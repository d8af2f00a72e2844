export type { ParameterCheck } from "./http/recorder.ts";
export type { SandboxControl } from "./http/sandbox-control.ts";
export { type Sandbox, type SandboxOptions, startSandbox } from "./start-sandbox.ts";
export { memoryStore } from "./store/memory-store.ts";
export { mongoStore } from "./store/mongo-store.ts";
export type { SandboxStore } from "./store/sandbox-store.ts";
export { botUsername as sandboxUsername } from "./world/settings.ts";
