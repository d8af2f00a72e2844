import { openCharts } from "../../platform/charts/open-charts.ts";
import { openWorkbooks } from "../../platform/workbook/open-workbooks.ts";
import { exportReportWith, getPictureDataWith, planOfWith, reportSeriesWith } from "../../reports/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The pictures and the workbook of a report. Their threads start when they are asked for, and end when idle. */
export function wirePictures(ground: Ground, { shop, team }: { shop: Shop; team: Team }) {
  const planOf = planOfWith({ ...ground, shop: shop.getShop });
  const deps = { ...ground, shop: shop.getShop, namesOfMembers: team.namesOfMembers, planOf };
  const { drawChart, drawQr } = openCharts(ground);
  const series = reportSeriesWith(deps);
  return {
    getPictureData: getPictureDataWith({ ...deps, series }),
    exportReport: exportReportWith({ ...deps, series, productsById: shop.productsById }),
    drawChart,
    drawQr,
    writeWorkbook: openWorkbooks(ground).writeWorkbook,
  };
}

export type Pictures = ReturnType<typeof wirePictures>;
