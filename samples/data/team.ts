import { chatLines } from './chat';
import { dailyFigures } from './daily';
import { coachingRecords, fitRatings, noticeReceipts, writtenReports } from './ledgers';
import type { TeamData, TeamSpec } from './model';
import { qaReviews } from './reviews';

/** Plays the half year of a team: the same spec gives the same figures for ever. */
export function simulate(spec: TeamSpec): TeamData {
  const reviews = qaReviews(spec);
  return {
    spec,
    daily: dailyFigures(spec),
    reviews,
    chat: chatLines(spec, reviews),
    fit: fitRatings(spec),
    coaching: coachingRecords(spec, reviews),
    notices: noticeReceipts(spec),
    reports: writtenReports(spec),
  };
}
