export { checkLedgerWith } from "./actions/check-ledger.ts";
export { leaveTraceWith } from "./actions/leave-trace.ts";
export { sealTraceWith } from "./actions/seal-trace.ts";
export { type TraceHead, verifyTraceWith } from "./actions/verify-trace.ts";
export { maskPhone } from "./rules/mask.ts";
export { sealModel } from "./store/seal.model.ts";
export { traceModel } from "./store/trace.model.ts";
