import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { GridRegular } from '@fluentui/react-icons/svg/grid';
import { PeopleListRegular } from '@fluentui/react-icons/svg/people-list';
import { PulseRegular } from '@fluentui/react-icons/svg/pulse';
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope';
import { lazy } from 'react';
import { Desk, type Task } from '../components/Desk';
import { usePeopleText } from './texts';

const Diagnosis = lazy(() => import(/* webpackChunkName: "people-diagnosis" */ './diagnosis/DiagnosisPage'));
const Filter = lazy(() => import(/* webpackChunkName: "people-filter" */ './filter/FilterPage'));
const Ladder = lazy(() => import(/* webpackChunkName: "people-ladder" */ './ladder/LadderPage'));
const Shift = lazy(() => import(/* webpackChunkName: "people-shift" */ './shift/ShiftPage'));
const Stability = lazy(() => import(/* webpackChunkName: "people-stability" */ './stability/StabilityPage'));
const Quadrant = lazy(() => import(/* webpackChunkName: "people-quadrant" */ './quadrant/QuadrantPage'));

/** The people desk: who is able and fits, what holds somebody back, who is ready for more, who becomes unstable, how the shift goes. */
export default function PeoplePage() {
  const text = usePeopleText();
  const tasks: Task[] = [
    {
      name: 'quadrant',
      title: text('peopleDesk.quadrant'),
      hint: text('peopleDesk.quadrantHint'),
      Icon: GridRegular,
      Content: Quadrant,
    },
    {
      name: 'diagnosis',
      title: text('peopleDesk.diagnosis'),
      hint: text('peopleDesk.diagnosisHint'),
      Icon: StethoscopeRegular,
      Content: Diagnosis,
    },
    {
      name: 'filter',
      title: text('peopleDesk.filter'),
      hint: text('peopleDesk.filterHint'),
      Icon: FilterRegular,
      Content: Filter,
    },
    {
      name: 'ladder',
      title: text('peopleDesk.ladder'),
      hint: text('peopleDesk.ladderHint'),
      Icon: PeopleListRegular,
      Content: Ladder,
    },
    {
      name: 'stability',
      title: text('peopleDesk.stability'),
      hint: text('peopleDesk.stabilityHint'),
      Icon: PulseRegular,
      Content: Stability,
    },
    {
      name: 'shift',
      title: text('peopleDesk.shift'),
      hint: text('peopleDesk.shiftHint'),
      Icon: ClockRegular,
      Content: Shift,
    },
  ];
  return <Desk page="people" title={text('peopleDesk.title')} intro={text('peopleDesk.intro')} tasks={tasks} />;
}
