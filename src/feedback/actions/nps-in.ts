import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { bandOf, type NpsCounts, type NpsFigure, npsOf } from "../rules/nps.ts";
import { surveyModel } from "../store/survey.model.ts";

export type NpsIn = (span: { from: Date; until: Date }) => Promise<NpsFigure>;

/** The answers that came in a span, and how many of the questions asked in it have one. */
export function npsInWith({ mongo }: { mongo: Mongo }): NpsIn {
  return async function npsIn({ from, until }) {
    const within = trusted({ $gte: from, $lt: until });
    const surveys = surveyModel(mongo);
    const [scores, asked, replied] = await Promise.all([
      surveys.aggregate<{ _id: number; count: number }>([
        { $match: { answeredAt: { $gte: from, $lt: until } } },
        { $group: { _id: "$score", count: { $sum: 1 } } },
      ]),
      surveys.countDocuments({ askedAt: within }),
      surveys.countDocuments({ askedAt: within, score: trusted({ $gte: 0 }) }),
    ]);
    const counts: NpsCounts = { promoters: 0, passives: 0, detractors: 0, asked, replied };
    for (const { _id: score, count } of scores) counts[`${bandOf(score)}s`] += count;
    return npsOf(counts);
  };
}
