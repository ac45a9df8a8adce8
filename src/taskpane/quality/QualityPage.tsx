import { BranchForkRegular } from '@fluentui/react-icons/svg/branch-fork';
import { PersonFeedbackRegular } from '@fluentui/react-icons/svg/person-feedback';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { ScalesRegular } from '@fluentui/react-icons/svg/scales';
import { lazy } from 'react';
import { Desk, type Task } from '../components/Desk';
import { useQualityText } from './texts';

const Appeals = lazy(() => import(/* webpackChunkName: "appeals" */ './appeals/AppealsPage'));
const Calibration = lazy(() => import(/* webpackChunkName: "calibration" */ './calibration/CalibrationPage'));
const Coaching = lazy(() => import(/* webpackChunkName: "coaching" */ './coaching/CoachingPage'));
const Results = lazy(() => import(/* webpackChunkName: "results" */ './results/ResultsPage'));
const Scoring = lazy(() => import(/* webpackChunkName: "scoring" */ './scoring/ScoringPage'));
const Sampling = lazy(() => import(/* webpackChunkName: "sampling" */ './sampling/SamplingPage'));

/** The quality desk: what a QA lead does from the sample to the coaching talk. */
export default function QualityPage() {
  const text = useQualityText();
  const tasks: Task[] = [
    {
      name: 'sampling',
      title: text('quality.sampling'),
      hint: text('quality.samplingHint'),
      Icon: BranchForkRegular,
      Content: Sampling,
    },
    {
      name: 'scoring',
      title: text('quality.scoring'),
      hint: text('quality.scoringHint'),
      Icon: ClipboardTaskRegular,
      Content: Scoring,
    },
    {
      name: 'results',
      title: text('quality.results'),
      hint: text('quality.resultsHint'),
      Icon: DataTrendingRegular,
      Content: Results,
    },
    {
      name: 'coaching',
      title: text('quality.coaching'),
      hint: text('quality.coachingHint'),
      Icon: PersonFeedbackRegular,
      Content: Coaching,
    },
    {
      name: 'appeals',
      title: text('quality.appeals'),
      hint: text('quality.appealsHint'),
      Icon: GavelRegular,
      Content: Appeals,
    },
    {
      name: 'calibration',
      title: text('quality.calibration'),
      hint: text('quality.calibrationHint'),
      Icon: ScalesRegular,
      Content: Calibration,
    },
  ];
  return <Desk page="quality" title={text('quality.title')} intro={text('quality.intro')} tasks={tasks} />;
}
