import { planVersions } from '../../domain/campaign/readiness';
import {
  defaultForecasts,
  defaultStaffingRules,
  usualShift,
  type Forecast,
  type StaffingRule,
} from '../../domain/campaign/staffing';
import { rowsOfKind, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { Remark } from './model';
import { reporter } from './policies';
import type { CampaignSay } from './texts';

/** The workbook's 大促人力规则 and 大促进线预测, or the default ones. */
export interface Staffing {
  rules: readonly StaffingRule[];
  forecasts: readonly Forecast[];
  /** The default ones stand in for a table the workbook has not. */
  defaults: { rules: boolean; forecasts: boolean };
}

/** A row that cannot be read is left out and remarked on. Pure. */
export function readStaffing(tables: readonly DataTable[], remarks: Remark[], say: CampaignSay): Staffing {
  const rows = (kind: DataTable['kind']) => rowsOfKind(tables, kind, reporter(remarks, say));
  const ownRules = rows('staffingRules').filter((row) => row.text('post') !== '');
  const ownForecasts = rows('campaignForecast').filter((row) => row.text('phase') !== '' && row.text('post') !== '');
  return {
    rules: ownRules.length === 0 ? defaultStaffingRules : ownRules.flatMap((row) => ruleOf(row, remarks, say)),
    forecasts: ownForecasts.length === 0 ? defaultForecasts : ownForecasts.map(forecastOf),
    defaults: { rules: ownRules.length === 0, forecasts: ownForecasts.length === 0 },
  };
}

function ruleOf(row: Row, remarks: Remark[], say: CampaignSay): StaffingRule[] {
  const [post, shift] = [row.text('post'), row.text('shift')];
  const rule: StaffingRule = {
    ...{
      post,
      shift,
      words: row
        .text('staffWords')
        .split(/[、,，/\s]+/)
        .filter((word) => word !== ''),
    },
    share: row.rate('shiftShare') ?? 1,
    concurrency: row.number('concurrency') ?? 0,
    minutes: row.number('minutesEach') ?? 0,
    occupancy: row.rate('occupancy') ?? usualShift.occupancy,
    hours: row.number('shiftHours') ?? usualShift.hours,
    attendance: row.rate('attendance') ?? usualShift.attendance,
    temporaryPace: row.rate('temporaryPace') ?? usualShift.temporaryPace,
    recoveryMinutes: row.number('recoveryMinutes') ?? 0,
  };
  const divisors = [rule.concurrency, rule.minutes, rule.occupancy, rule.hours, rule.attendance];
  const fractions = [rule.share, rule.occupancy, rule.attendance, rule.temporaryPace];
  const usable = divisors.every((value) => value > 0) && fractions.every((value) => value >= 0 && value <= 1);
  if (usable && rule.recoveryMinutes >= 0) return [rule];
  const message = say('campaign.heads.unusableRule', { post, shift });
  remarks.push({ code: 'unusableRule', severity: 'error', message, link: row.link('post') });
  return [];
}

function forecastOf(row: Row): Forecast {
  const [multiple, inquiries] = [row.number('multiple'), row.number('dailyInquiries')];
  return {
    ...{ phase: row.text('phase'), post: row.text('post') },
    version: planVersions.find((known) => known === row.text('version')) ?? null,
    multiple: multiple !== null && multiple >= 0 ? multiple : null,
    inquiries: inquiries !== null && inquiries >= 0 ? inquiries : null,
  };
}
