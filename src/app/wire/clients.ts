import {
  askCorrectionWith,
  type ClientsDeps,
  clientsWith,
  type FactSource,
  type FollowPart,
  findPolicyWith,
  noteFallenAsleepWith,
  type QuietPart,
  recountSummariesWith,
  renewPolicyWith,
  type UndoAddPart,
} from "../../clients/index.ts";
import type { Ground } from "./ground.ts";
import { wireDayMarks } from "./reports.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

export interface ClientsParts {
  /** Facts of clients that other slices keep. */
  sources: FactSource[];
  undoAddParts: UndoAddPart[];
  followParts: FollowPart[];
  quietParts: QuietPart[];
  /** Lets somebody of the team know that a client asks to correct his data. */
  tellCorrection: Parameters<typeof askCorrectionWith>[0]["tell"];
}

/** The clients' actions, with what the shop's settings and the team say to them. */
export function wireClients(ground: Ground, { shop, team }: { shop: Shop; team: Team }, parts: ClientsParts) {
  const { getShop } = shop;
  const deps: ClientsDeps = {
    ...ground,
    ...wireDayMarks(ground, shop),
    policy: findPolicyWith({ mongo: ground.mongo, settings: getShop }),
    visibility: async () => ((await getShop()).clientsShared ? "shared" : "own"),
    leadSteps: async () => (await getShop()).leadSteps,
    lostReasons: async () => (await getShop()).lostReasons,
    country: async () => (await getShop()).country,
    zone: async () => (await getShop()).zone,
    workDays: async () => (await getShop()).workDays,
    namesOfMembers: team.namesOfMembers,
    holdColleague: team.holdColleague,
    rememberOpened: team.rememberOpened,
    sources: parts.sources,
    followParts: parts.followParts,
    quietParts: parts.quietParts,
  };
  const renewPolicy = renewPolicyWith({ ...ground, settings: getShop });
  return {
    ...clientsWith({ ...deps, undoAddParts: parts.undoAddParts }),
    askCorrection: askCorrectionWith({ ...deps, tell: parts.tellCorrection }),
    renewPolicy,
    recountSummaries: recountSummariesWith({ ...deps, renewPolicy }),
    noteFallenAsleep: noteFallenAsleepWith(deps),
  };
}

export type WiredClients = ReturnType<typeof wireClients>;
