import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import {
  isAlwaysBelow,
  isSignalled,
  type StabilityPreview,
  type StabilityRow,
} from '../../../review/people/stability/compute';
import { outInWords, ruleInWords, valueInWords } from '../../../review/people/stability/words';
import type { CellLink } from '../../../workbook/tables';
import { Definition } from '../../components/Definition';
import { Disclosure } from '../../components/Disclosure';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
import { TableHead } from '../../components/TableHead';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { usePeopleText } from '../texts';
import { ControlPlot } from './ControlPlot';

interface Props {
  preview: StabilityPreview;
  onSelect: (link: CellLink) => void;
}

/** The chart of the team or of a person, then everybody with a signal, in words. */
export function StabilityPreviewStep({ preview, onSelect }: Props) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const [shown, setShown] = useState('team');
  const { choices, people, team, target, hasHistory, remarks } = preview;
  const { month, metric } = choices;
  const signalled = people.filter(isSignalled);
  const below = people.filter(isAlwaysBelow);
  const row = people.find(({ key }) => key === shown) ?? team;
  const nameOf = ({ agent }: { agent: string }) => agent || text('peopleDesk.stability.team');
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('peopleDesk.stability.preview', { month, metric: text(`peopleDesk.stability.metric.${metric}`) })}
      </h1>
      <Facts>
        <Fact
          name={text('peopleDesk.stability.outside')}
          about={<Definition term="controlLimits" />}
          value={formats.count(people.filter(({ out }) => out.length > 0).length)}
          testId="stability-out"
        />
        <Fact
          name={text('peopleDesk.stability.twoBad')}
          about={<Definition term="falseAlarm" />}
          value={formats.count(signalled.filter(({ rule }) => (rule?.fired.length ?? 0) > 0).length)}
          testId="stability-two-bad"
        />
      </Facts>
      <p className={page.hint}>
        {target === null
          ? text('peopleDesk.stability.noTarget')
          : text('peopleDesk.stability.target', { target: valueInWords(target, metric, locale) })}
        {target !== null && !hasHistory && text('peopleDesk.stability.noHistory')}
      </p>
      <RemarkSection name="stability" remarks={remarks} onSelect={onSelect} />
      <section className={page.section}>
        <Field label={text('peopleDesk.stability.chartOf')} size="small">
          <Select value={shown} onChange={(_, { value }) => setShown(value)} data-testid="stability-shown">
            {[team, ...people].map((each) => (
              <option key={each.key} value={each.key}>
                {nameOf(each)}
              </option>
            ))}
          </Select>
        </Field>
        {row.days.length > 0 ? (
          <ControlPlot row={row} name={nameOf(row)} metric={metric} />
        ) : (
          <p className={page.paragraph}>{text('peopleDesk.stability.noDays')}</p>
        )}
        <p className={page.hint}>{text('peopleDesk.stability.plotHint')}</p>
      </section>
      <section className={page.section} data-testid="stability-people">
        <h2 className={page.heading}>{text('peopleDesk.stability.people')}</h2>
        {signalled.length === 0 && <p className={page.paragraph}>{text('peopleDesk.stability.nobody')}</p>}
        {signalled.map((person) => (
          <p key={person.key} className={page.paragraph}>
            <strong>{person.agent}</strong> {outInWords(person, metric, locale)} {ruleInWords(person, locale)}
          </p>
        ))}
        {below.length > 0 && (
          <Disclosure
            plain
            testId="stability-below"
            summary={<span>{text('peopleDesk.stability.alwaysBelow', { count: below.length })}</span>}
          >
            <p className={page.hint}>{text('peopleDesk.stability.alwaysBelowHint')}</p>
            <BelowTable rows={below} />
          </Disclosure>
        )}
      </section>
    </>
  );
}

/** Those who are below the target as often as before: how often, not which days. */
function BelowTable({ rows }: { rows: readonly StabilityRow[] }) {
  const text = usePeopleText();
  const { table } = useTableStyles();
  return (
    <table className={table}>
      <TableHead
        titles={[
          text('peopleDesk.column.agent'),
          { number: text('peopleDesk.column.bad') },
          { number: text('peopleDesk.column.badBefore') },
          text('peopleDesk.stability.qa'),
        ]}
      />
      <tbody>
        {rows.map(({ key, agent, rule, qaToo }) => (
          <tr key={key}>
            <th scope="row">{agent}</th>
            <td className="number">
              {rule && text('peopleDesk.stability.ofDays', { bad: rule.bad, days: rule.days })}
            </td>
            <td className="number">
              {rule && text('peopleDesk.stability.ofDays', { bad: rule.badBefore, days: rule.daysBefore })}
            </td>
            <td>{qaToo ? text('peopleDesk.stability.qaLow') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
