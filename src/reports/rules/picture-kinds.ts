/** The pictures of a period, in the order in which they are offered. */
export const pictureKinds = [
  "revenue",
  "funnel",
  "sellers",
  "refusals",
  "sources",
  "hours",
  "movement",
  "statuses",
  "cohorts",
  "pareto",
] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** An album shows the first three of these that there is something to draw of. */
export const albumKinds = [
  "revenue",
  "funnel",
  "sellers",
  "refusals",
  "sources",
  "hours",
] as const satisfies readonly PictureKind[];
export const albumPictures = 3;
