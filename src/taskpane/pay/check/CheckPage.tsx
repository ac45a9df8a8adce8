import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { createPay } from '../../../review/pay';
import type { PlanReport } from '../../../review/pay/model';
import { Definition } from '../../components/Definition';
import { CheckSummary } from '../../components/CheckSummary';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkList } from '../../components/RemarkList';
import { useRun } from '../../components/useRun';
import { Wizard } from '../../components/Wizard';
import type { CellLink } from '../../../workbook/tables';
import { usePayText } from '../texts';
import { PayCurves } from './PayCurves';
import { useOnOpen } from '../../components/useOnOpen';

/** The plan check: the policy tables read, every hole said with its cell, and the pay drawn. */
export default function CheckPage() {
  const [useCase] = useState(createPay);
  const { run, start, cancel, fail } = useRun('progress.reading');
  const [report, setReport] = useState<PlanReport | null>(null);
  const text = usePayText();
  const page = usePageStyles();

  const check = useCallback(async () => {
    const made = await start('progress.reading', (options) => useCase.check(options));
    if (made) setReport(made.value);
  }, [start, useCase]);
  useOnOpen(check);

  const select = (link: CellLink) => void useCase.select(link).catch(fail);
  const busy = run.progress !== null;
  return (
    <Wizard
      name="plan-check"
      shown={report ? 'report' : 'start'}
      run={run}
      onCancel={cancel}
      footer={
        <Button disabled={busy} onClick={() => void check()} data-testid="plan-check-again">
          {text('wizard.rescan')}
        </Button>
      }
    >
      <h1 className={page.title} tabIndex={-1}>
        {text('pay.check')}
      </h1>
      <p className={page.hint}>{text('pay.check.intro')}</p>
      {report && <CheckSummary />}
      {report && <Report report={report} onSelect={select} />}
    </Wizard>
  );
}

function Report({ report, onSelect }: { report: PlanReport; onSelect: (link: CellLink) => void }) {
  const text = usePayText();
  const page = usePageStyles();
  const { found, remarks, months } = report;
  if (!found) {
    return (
      <MessageBar intent="warning" layout="multiline" data-testid="plan-check-none">
        <MessageBarBody>
          <MessageBarTitle>{text('pay.check.none')}</MessageBarTitle>
          {text('pay.check.noneAdvice')}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const span = [...new Set([months.at(-1) ?? '', months[0] ?? ''])].join('–');
  return (
    <>
      <section className={page.section}>
        <h2 className={page.heading} data-testid="plan-check-count">
          {remarks.length === 0 ? text('pay.check.clean') : text('pay.check.findings', { count: remarks.length })}{' '}
          <Definition term="planFinding" />
        </h2>
        <RemarkList name="plan-check" remarks={remarks} onSelect={onSelect} />
        <p className={page.hint}>
          {months.length === 0 ? text('pay.check.noBasis') : text('pay.check.basis', { months: span })}
        </p>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>
          {text('pay.check.curves')} <Definition term="payCurve" />
        </h2>
        <PayCurves lines={report.lines} />
      </section>
    </>
  );
}
