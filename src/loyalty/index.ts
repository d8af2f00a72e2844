export type { LoyaltyDeps } from "./actions/deps.ts";
export type { Gift, Granted, GrantPoints } from "./actions/grant-points.ts";
export { grantPointsWith } from "./actions/grant-points.ts";
export { type Operation, type OperationsOf, operationsOfWith } from "./actions/operations-of.ts";
export { type Standing, type StandingOf, standingOfWith } from "./actions/standing-of.ts";
export { pointsModel } from "./store/points.model.ts";
