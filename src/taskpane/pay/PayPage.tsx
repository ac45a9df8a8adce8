import { ClipboardPulseRegular } from '@fluentui/react-icons/svg/clipboard-pulse';
import { MoneyCalculatorRegular } from '@fluentui/react-icons/svg/money-calculator';
import { OptionsRegular } from '@fluentui/react-icons/svg/options';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { lazy } from 'react';
import { Desk, type Task } from '../components/Desk';
import { usePayText } from './texts';

const Run = lazy(() => import(/* webpackChunkName: "pay-run" */ './run/PayRunPage'));
const Design = lazy(() => import(/* webpackChunkName: "pay-design" */ './design/DesignPage'));
const Check = lazy(() => import(/* webpackChunkName: "pay-check" */ './check/CheckPage'));
const WhatIf = lazy(() => import(/* webpackChunkName: "pay-what-if" */ './whatIf/WhatIfPage'));

/** The pay desk: what everybody gets, is the plan sound, and what would a change do. */
export default function PayPage() {
  const text = usePayText();
  const tasks: Task[] = [
    { name: 'pay-run', title: text('pay.run'), hint: text('pay.runHint'), Icon: MoneyCalculatorRegular, Content: Run },
    {
      name: 'design',
      title: text('pay.design'),
      hint: text('pay.designHint'),
      Icon: TableEditRegular,
      Content: Design,
    },
    {
      name: 'plan-check',
      title: text('pay.check'),
      hint: text('pay.checkHint'),
      Icon: ClipboardPulseRegular,
      Content: Check,
    },
    { name: 'what-if', title: text('pay.whatIf'), hint: text('pay.whatIfHint'), Icon: OptionsRegular, Content: WhatIf },
  ];
  return <Desk page="pay" title={text('pay.title')} intro={text('pay.intro')} tasks={tasks} />;
}
