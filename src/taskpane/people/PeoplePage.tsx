import { GridRegular } from '@fluentui/react-icons/svg/grid';
import { lazy } from 'react';
import { Desk, type Task } from '../components/Desk';
import { usePeopleText } from './texts';

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
  ];
  return <Desk page="people" title={text('peopleDesk.title')} intro={text('peopleDesk.intro')} tasks={tasks} />;
}
