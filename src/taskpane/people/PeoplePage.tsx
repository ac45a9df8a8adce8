import { GridRegular } from '@fluentui/react-icons/svg/grid';
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope';
import { lazy } from 'react';
import { Desk, type Task } from '../components/Desk';
import { usePeopleText } from './texts';

const Diagnosis = lazy(() => import(/* webpackChunkName: "people-diagnosis" */ './diagnosis/DiagnosisPage'));
const Quadrant = lazy(() => import(/* webpackChunkName: "people-quadrant" */ './quadrant/QuadrantPage'));

/** The people desk: who is able and fits, what holds somebody back, who is ready for more, who becomes unstable. */
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
  ];
  return <Desk page="people" title={text('peopleDesk.title')} intro={text('peopleDesk.intro')} tasks={tasks} />;
}
