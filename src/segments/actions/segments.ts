import { countGroupsWith, countSegmentWith } from "./count-segment.ts";
import type { SegmentsDeps } from "./deps.ts";
import { exportForAdsWith } from "./export-for-ads.ts";
import { exportSegmentWith } from "./export-segment.ts";
import { getGroupWith, getOwnGroupWith, listSavedWith } from "./find-group.ts";
import { findSegmentPageWith } from "./find-segment-page.ts";
import { handOutSegmentWith } from "./hand-out-segment.ts";
import { changeSegmentWith, draftSegmentWith, saveSegmentWith, shareSegmentWith } from "./keep-segment.ts";
import { listCitiesWith, listTagsWith } from "./list-tags.ts";
import { removeSegmentWith, restoreSegmentWith } from "./remove-segment.ts";

export type Segments = ReturnType<typeof segmentsWith>;

/** Everything that can be done with groups of clients, over one set of dependencies. */
export function segmentsWith(deps: SegmentsDeps) {
  return {
    findSegmentPage: findSegmentPageWith(deps),
    countSegment: countSegmentWith(deps),
    countGroups: countGroupsWith(deps),
    getOwnGroup: getOwnGroupWith(deps),
    getGroup: getGroupWith(deps),
    listSaved: listSavedWith(deps),
    listTags: listTagsWith(deps),
    listCities: listCitiesWith(deps),
    draftSegment: draftSegmentWith(deps),
    changeSegment: changeSegmentWith(deps),
    saveSegment: saveSegmentWith(deps),
    shareSegment: shareSegmentWith(deps),
    removeSegment: removeSegmentWith(deps),
    restoreSegment: restoreSegmentWith(deps),
    handOutSegment: handOutSegmentWith(deps),
    exportSegment: exportSegmentWith(deps),
    exportForAds: exportForAdsWith(deps),
  };
}
