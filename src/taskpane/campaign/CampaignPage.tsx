import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import { NotebookRegular } from '@fluentui/react-icons/svg/notebook';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { lazy } from 'react';
import { Desk, type Task } from '../components/Desk';
import { useCampaignText } from './texts';

const Calendar = lazy(() => import(/* webpackChunkName: "campaign-calendar" */ './CalendarPage'));
const Headcount = lazy(() => import(/* webpackChunkName: "campaign-headcount" */ './HeadcountPage'));
const Preparation = lazy(() => import(/* webpackChunkName: "campaign-preparation" */ './PreparationPage'));
const Incentives = lazy(() => import(/* webpackChunkName: "campaign-incentives" */ './IncentivesPage'));
const Summary = lazy(() => import(/* webpackChunkName: "campaign-summary" */ './SummaryPage'));
const Reverse = lazy(() => import(/* webpackChunkName: "campaign-reverse" */ './ReversePage'));

/** The campaign desk: from the back-schedule to the summary. */
export default function CampaignPage() {
  const text = useCampaignText();
  const tasks: Task[] = [
    {
      name: 'calendar',
      title: text('campaign.calendar'),
      hint: text('campaign.calendarHint'),
      Icon: CalendarLtrRegular,
      Content: Calendar,
    },
    {
      name: 'headcount',
      title: text('campaign.heads.title'),
      hint: text('campaign.heads.hint'),
      Icon: PeopleTeamRegular,
      Content: Headcount,
    },
    {
      name: 'preparation',
      title: text('campaign.prep.title'),
      hint: text('campaign.prep.hint'),
      Icon: TaskListSquareLtrRegular,
      Content: Preparation,
    },
    {
      name: 'incentives',
      title: text('campaign.incentives.title'),
      hint: text('campaign.incentives.hint'),
      Icon: TrophyRegular,
      Content: Incentives,
    },
    {
      name: 'reverse',
      title: text('campaign.reverse.title'),
      hint: text('campaign.reverse.hint'),
      Icon: ArrowUndoRegular,
      Content: Reverse,
    },
    {
      name: 'summary',
      title: text('campaign.summary.title'),
      hint: text('campaign.summary.hint'),
      Icon: NotebookRegular,
      Content: Summary,
    },
  ];
  return <Desk page="campaign" title={text('campaign.title')} intro={text('campaign.intro')} tasks={tasks} />;
}
