// Written by `npm run templates`: one entry for each file in the folders beside this one.
import { template as adjustments } from './incentive/adjustments';
import { template as appealRules } from './quality/appealRules';
import { template as appeals } from './data/appeals';
import { template as awards } from './incentive/awards';
import { template as campaignForecast } from './campaign/campaignForecast';
import { template as chatLog } from './data/chatLog';
import { template as coachingRules } from './people/coachingRules';
import { template as compositeMetrics } from './incentive/compositeMetrics';
import { template as dailyReport } from './data/dailyReport';
import { template as diagnosisMatrix } from './people/diagnosisMatrix';
import { template as fit } from './data/fit';
import { template as grades } from './quality/grades';
import { template as keywords } from './quality/keywords';
import { template as ladder } from './people/ladder';
import { template as ledgerRules } from './people/ledgerRules';
import { template as metricTargets } from './incentive/metricTargets';
import { template as plan } from './incentive/plan';
import { template as qaDetail } from './data/qaDetail';
import { template as qaFactors } from './incentive/qaFactors';
import { template as quadrantRules } from './people/quadrantRules';
import { template as rankPrizes } from './incentive/rankPrizes';
import { template as remedies } from './people/remedies';
import { template as roster } from './data/roster';
import { template as rubric } from './quality/rubric';
import { template as samplingRules } from './quality/samplingRules';
import { template as scheduleRules } from './campaign/scheduleRules';
import { template as shiftLog } from './data/shiftLog';
import { template as spanRules } from './people/spanRules';
import { template as staffingRules } from './campaign/staffingRules';
import { template as tiers } from './incentive/tiers';

export const templateFiles = {
  data: {
    appeals,
    chatLog,
    dailyReport,
    fit,
    qaDetail,
    roster,
    shiftLog,
  },
  quality: {
    appealRules,
    grades,
    keywords,
    rubric,
    samplingRules,
  },
  incentive: {
    adjustments,
    awards,
    compositeMetrics,
    metricTargets,
    plan,
    qaFactors,
    rankPrizes,
    tiers,
  },
  people: {
    coachingRules,
    diagnosisMatrix,
    ladder,
    ledgerRules,
    quadrantRules,
    remedies,
    spanRules,
  },
  campaign: {
    campaignForecast,
    scheduleRules,
    staffingRules,
  },
} as const;
