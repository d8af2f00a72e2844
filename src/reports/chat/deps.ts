import type { ClientView } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import type { FindReportClients } from "../actions/find-report-clients.ts";
import type { GetBreakdown } from "../actions/get-breakdown.ts";
import type { GetReport } from "../actions/get-report.ts";
import type {
  getDigestsWith,
  lastPeriodWith,
  rememberPeriodWith,
  switchDigestWith,
} from "../actions/habits.ts";
import type { ReasonName } from "./reasons.ts";
import type { ReportTool } from "./report-keyboard.view.ts";

/** What the report's screens need: their own actions, and steps of other slices. */
export interface ReportsChatDeps {
  getReport: GetReport;
  getBreakdown: GetBreakdown;
  findReportClients: FindReportClients;
  lastPeriod: ReturnType<typeof lastPeriodWith>;
  rememberPeriod: ReturnType<typeof rememberPeriodWith>;
  getDigests: ReturnType<typeof getDigestsWith>;
  switchDigest: ReturnType<typeof switchDigestWith>;
  now: Now;
  /** The shop's zone, IANA. */
  zone: () => Promise<string>;
  /** The shop's lost reasons, in the owner's words where he has his own. */
  lostReasons: () => Promise<readonly ReasonName[]>;
  /** How a source is called, by its id; undefined for one that is struck off. */
  sourceNames: () => Promise<(t: Translate, id: string) => string | undefined>;
  /** The clients of these ids as lines of a list. */
  viewClients: (actor: Actor, clientIds: readonly string[]) => Promise<ReadonlyMap<string, ClientView>>;
  startSale: (ctx: StaffContext) => Promise<unknown>;
  /** The owner has seen a report: a step of his check-list. */
  noteSeen: () => Promise<unknown>;
  tools?: readonly ReportTool[];
  /** Who works in a private chat; nobody when the access there has ended. */
  readerAt: (chatId: number) => Promise<{ actor: Actor; locale: Locale; sound: boolean } | undefined>;
  /** The end of the staff's quiet hours, when they are now. */
  quietUntil: () => Promise<Date | undefined>;
}
