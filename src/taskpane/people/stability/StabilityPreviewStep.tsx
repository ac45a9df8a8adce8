import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { isSignalled, type StabilityPreview } from '../../../review/people/stability/compute';
import { outInWords, ruleInWords, valueInWords } from '../../../review/people/stability/words';
import type { CellLink } from '../../../workbook/tables';
import { Definition } from '../../components/Definition';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
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
          value={formats.count(people.filter(({ rule }) => (rule?.fired.length ?? 0) > 0).length)}
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
      </section>
    </>
  );
}
