import type { Translate } from "../../platform/i18n/i18n.ts";
import type { PictureData } from "../actions/picture-data.ts";
import { albumKinds, albumPictures, type PictureKind } from "../rules/picture-kinds.ts";
import type { Picture } from "./picture.ts";
import { cohortsPicture, paretoPicture } from "./picture-base.view.ts";
import { funnelPicture } from "./picture-funnel.view.ts";
import { refusalsPicture, sellersPicture, sourcesPicture, statusesPicture } from "./picture-ranks.view.ts";
import { revenuePicture } from "./picture-revenue.view.ts";
import { hoursPicture, movementPicture } from "./picture-time.view.ts";

/** How reasons and sources are called, by their ids. */
export interface PictureNames {
  reason: (reasonId: string) => string;
  source: (source: string) => string;
}

/** The picture of this kind; undefined when there is too little to draw. */
export function pictureOf(
  t: Translate,
  kind: PictureKind,
  data: PictureData,
  names: PictureNames,
): Picture | undefined {
  const { report, today, statuses, cohorts, pareto } = data;
  switch (kind) {
    case "revenue":
      return revenuePicture(t, data);
    case "funnel":
      return funnelPicture(t, report);
    case "sellers":
      return sellersPicture(t, report);
    case "refusals":
      return refusalsPicture(t, report, names.reason);
    case "sources":
      return sourcesPicture(t, report, names.source);
    case "hours":
      return hoursPicture(t, report);
    case "movement":
      return movementPicture(t, report, today);
    case "statuses":
      return statuses && statusesPicture(t, statuses);
    case "cohorts":
      return cohorts && cohortsPicture(t, cohorts);
    case "pareto":
      return pareto && paretoPicture(t, pareto);
  }
}

/** What the album shows, in its order: a lone seller is no picture while there is another one. */
export function albumOf(
  t: Translate,
  data: PictureData,
  names: PictureNames,
): { kind: PictureKind; picture: Picture }[] {
  const alone = data.report.sellers.length < 2;
  const kinds = alone ? [...albumKinds.filter((kind) => kind !== "sellers"), "sellers" as const] : albumKinds;
  return kinds
    .flatMap((kind) => {
      const picture = pictureOf(t, kind, data, names);
      return picture === undefined ? [] : [{ kind, picture }];
    })
    .slice(0, albumPictures);
}
