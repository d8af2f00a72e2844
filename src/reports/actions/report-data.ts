import type { PeriodChoice, Span } from "../rules/period.ts";
import type {
  CohortRow,
  Funnel,
  HourPoint,
  LostReasonPoint,
  MovementPoint,
  ParetoCurve,
  ReportData,
  RevenuePoint,
  SellerPoint,
  SourcePoint,
  StatusPoint,
} from "../rules/series.ts";

/**
 * What the pictures and the workbook are made of. Reads only, over the same figures as /report: who may see it is
 * asked by the action that hands it out (`report.see`).
 */
export interface ReportSeries {
  /** Everything about one period, read at once. */
  reportData(choice: PeriodChoice): Promise<ReportData>;
  revenueByDay(span: Span): Promise<RevenuePoint[]>;
  funnelOf(span: Span): Promise<Funnel>;
  bySeller(span: Span): Promise<SellerPoint[]>;
  bySource(span: Span): Promise<SourcePoint[]>;
  /** The span before is as long as this one. */
  lostReasons(span: Span): Promise<LostReasonPoint[]>;
  movement(span: Span): Promise<MovementPoint[]>;
  hoursOfDay(span: Span): Promise<HourPoint[]>;
  /** How many clients have each status at this moment. */
  statusStructure(): Promise<StatusPoint[]>;
  /** The last so many months of first purchases, the oldest first; at most 25. */
  cohorts(months: number): Promise<CohortRow[]>;
  paretoCurve(): Promise<ParetoCurve>;
}
