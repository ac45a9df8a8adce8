import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { ClipboardDataBarRegular } from '@fluentui/react-icons/svg/clipboard-data-bar';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { MoneyRegular } from '@fluentui/react-icons/svg/money';
import { NotebookRegular } from '@fluentui/react-icons/svg/notebook';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { RibbonStarRegular } from '@fluentui/react-icons/svg/ribbon-star';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope';
import { MegaphoneRegular } from '@fluentui/react-icons/svg/megaphone';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { MessageKey } from '../../locales';
import type { PageName } from './navigation';

interface Page {
  label: MessageKey;
  Icon: ComponentType;
  /** Loaded when first opened. */
  Content: LazyExoticComponent<ComponentType>;
}

export const pages: Record<PageName, Page> = {
  today: {
    label: 'page.today',
    Icon: CalendarCheckmarkRegular,
    Content: lazy(() => import(/* webpackChunkName: "today" */ '../today/TodayPage')),
  },
  quality: {
    label: 'page.quality',
    Icon: RibbonStarRegular,
    Content: lazy(() => import(/* webpackChunkName: "quality" */ '../quality/QualityPage')),
  },
  pay: {
    label: 'page.pay',
    Icon: MoneyRegular,
    Content: lazy(() => import(/* webpackChunkName: "pay" */ '../pay/PayPage')),
  },
  people: {
    label: 'page.people',
    Icon: PeopleRegular,
    Content: lazy(() => import(/* webpackChunkName: "people" */ '../people/PeoplePage')),
  },
  campaign: {
    label: 'page.campaign',
    Icon: MegaphoneRegular,
    Content: lazy(() => import(/* webpackChunkName: "campaign" */ '../campaign/CampaignPage')),
  },
  review: {
    label: 'page.review',
    Icon: ClipboardDataBarRegular,
    Content: lazy(() => import(/* webpackChunkName: "review" */ '../review/ReviewPage')),
  },
  check: {
    label: 'page.check',
    Icon: StethoscopeRegular,
    Content: lazy(() => import(/* webpackChunkName: "check" */ '../check/CheckPage')),
  },
  formulas: {
    label: 'page.formulas',
    Icon: MathFormulaRegular,
    Content: lazy(() => import(/* webpackChunkName: "formulas" */ '../formulas/FormulasPage')),
  },
  ledgers: {
    label: 'page.ledgers',
    Icon: NotebookRegular,
    Content: lazy(() => import(/* webpackChunkName: "ledgers" */ '../ledgers/LedgersPage')),
  },
  templates: {
    label: 'page.templates',
    Icon: TableAddRegular,
    Content: lazy(() => import(/* webpackChunkName: "templates" */ '../templates/TemplatesPage')),
  },
  explain: {
    label: 'page.explain',
    Icon: QuestionCircleRegular,
    Content: lazy(() => import(/* webpackChunkName: "explain" */ '../explain/ExplainPage')),
  },
  freeze: {
    label: 'page.freeze',
    Icon: LockClosedRegular,
    Content: lazy(() => import(/* webpackChunkName: "freeze" */ '../freeze/FreezePage')),
  },
  settings: {
    label: 'page.settings',
    Icon: SettingsRegular,
    Content: lazy(() => import(/* webpackChunkName: "settings" */ '../settings/SettingsPage')),
  },
};
