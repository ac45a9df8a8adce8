import { Button, Field, Input } from '@fluentui/react-components';
import { parseMonth } from '../../../review/monthly/month';
import { CheckSummary } from '../../components/CheckSummary';
import { Definition } from '../../components/Definition';
import { Disclosure } from '../../components/Disclosure';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { Wizard } from '../../components/Wizard';
import { PayCurves } from '../check/PayCurves';
import { TableEditor } from './TableEditor';
import { useDesignText, type DesignText } from './texts';
import { useDesign, type Design } from './useDesign';

/** The plan designer: the policy tables as fields, checked while they change, saved as a version of their own. */
export default function DesignPage() {
  const design = useDesign();
  const text = useDesignText();
  const { run, saving, saved, report, draft, month } = design;
  const busy = run.progress !== null;
  const errors = report?.remarks.some(({ severity }) => severity === 'error') ?? true;
  const ready = draft !== null && !errors && parseMonth(month) !== null;
  return (
    <Wizard
      name="design"
      shown={saved ? 'done' : saving ? 'write' : 'edit'}
      run={run}
      onCancel={design.cancel}
      footer={
        saved ? (
          <Button onClick={design.back} data-testid="design-back">
            {text('payDesign.back')}
          </Button>
        ) : saving ? null : (
          <>
            <Button disabled={busy} onClick={() => void design.load()} data-testid="design-rescan">
              {text('wizard.rescan')}
            </Button>
            <Button
              appearance="primary"
              disabled={busy || !ready}
              onClick={() => void design.save()}
              data-testid="design-save"
            >
              {text('payDesign.save')}
            </Button>
          </>
        )
      }
    >
      {saving ? <Saved design={design} /> : <Edit design={design} busy={busy} />}
    </Wizard>
  );
}

function Edit({ design, busy }: { design: Design; busy: boolean }) {
  const text = useDesignText();
  const page = usePageStyles();
  const { basis, draft, report, month, change } = design;
  const remarks = report?.remarks ?? [];
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('payDesign.title')}
      </h1>
      <p className={page.hint}>{text('payDesign.intro')}</p>
      {basis && draft && (
        <>
          <CheckSummary />
          {basis.sampled.length > 0 && (
            <p className={page.paragraph} data-testid="design-sampled">
              {text('payDesign.sampled', {
                tables: basis.tables
                  .filter(({ kind }) => basis.sampled.includes(kind))
                  .map(({ title }) => title)
                  .join(text('list.separator')),
              })}
            </p>
          )}
          <p className={page.paragraph} role="status" data-testid="design-problems">
            {problemsInWords(remarks, text)}
          </p>
          {basis.tables.map((table) => {
            const { kind, title } = table;
            const own = remarks.filter((remark) => remark.kind === kind);
            return (
              <Disclosure
                key={kind}
                open={kind === 'plan' || kind === 'tiers'}
                testId={`design-section-${kind}`}
                summary={
                  <span>
                    {text('payDesign.table', { table: title, count: draft[kind].length })}
                    {own.length > 0 && ` · ${problemsInWords(own, text)}`}
                  </span>
                }
              >
                {kind === 'plan' && draft.plan.length === 1 && (
                  <>
                    <Button
                      size="small"
                      disabled={busy}
                      onClick={() => change({ type: 'phases', table })}
                      data-testid="design-phases"
                    >
                      {text('payDesign.phases')}
                    </Button>
                    <p className={page.hint}>{text('payDesign.phasesHint')}</p>
                  </>
                )}
                <TableEditor table={table} rows={draft[kind]} remarks={own} disabled={busy} onChange={change} />
              </Disclosure>
            );
          })}
          {report && report.lines.length > 0 && (
            <section className={page.section}>
              <h2 className={page.heading}>
                {text('payDesign.curves')} <Definition term="payCurve" />
              </h2>
              <PayCurves lines={report.lines} />
            </section>
          )}
          <section className={page.section}>
            <Field
              label={text('payDesign.month')}
              hint={text('payDesign.monthHint')}
              size="small"
              validationState={parseMonth(month) ? 'none' : 'error'}
              validationMessage={parseMonth(month) ? undefined : text('payDesign.problem.month')}
            >
              <Input
                value={month}
                disabled={busy}
                onChange={(_, { value }) => design.setMonth(value)}
                data-testid="design-month"
              />
            </Field>
          </section>
        </>
      )}
    </>
  );
}

/** How many errors and warnings there are; what there is none of is not said. */
function problemsInWords(remarks: readonly { severity: string }[], text: DesignText): string {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const warnings = remarks.length - errors;
  if (remarks.length === 0) return text('payDesign.clean');
  return [
    ...(errors > 0 ? [text('payDesign.errors', { count: errors })] : []),
    ...(warnings > 0 ? [text('payDesign.warnings', { count: warnings })] : []),
  ].join(text('list.separator'));
}

function Saved({ design: { saved, month, select } }: { design: Design }) {
  const text = useDesignText();
  const page = usePageStyles();
  if (!saved) {
    return (
      <h1 className={page.title} tabIndex={-1}>
        {text('progress.heading')}
      </h1>
    );
  }
  return (
    <div data-testid="design-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('payDesign.saved')}
      </h1>
      <p className={page.paragraph}>
        {text('payDesign.savedText', { month })} <PlaceLink link={saved} onSelect={select} />
      </p>
    </div>
  );
}
