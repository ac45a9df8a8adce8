import { Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { MarkButtons } from '../scoring/MarkButtons';
import { useAppealsText } from '../texts';
import { StateWords } from './AppealsList';
import { EffectTable } from './EffectTable';
import { MarkField } from './MarkField';
import type { Appeals, OpenAppeal } from './useAppeals';

/** One appeal: what it says, who decides, and what another mark would change. */
export function AppealView({ appeals, opened }: { appeals: Appeals; opened: OpenAppeal }) {
  const text = useAppealsText();
  const page = usePageStyles();
  const { outlook, decider, setDecider, tryMark, select, run } = appeals;
  const { appeal, mark, effect } = opened;
  const busy = run.progress !== null;
  const when = [
    appeal.scored === null ? '' : text('appeals.scored', { day: isoDate(appeal.scored) }),
    appeal.appealed === null ? '' : text('appeals.appealed', { day: isoDate(appeal.appealed) }),
  ].filter((words) => words !== '');
  const names = outlook?.deciders ?? [];
  const offered = decider === '' || names.includes(decider) ? names : [decider, ...names];
  const given = (value: number) => void tryMark(appeal, value);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('appeals.heading', { agent: appeal.agent, item: appeal.item })}
      </h1>
      <p className={page.hint}>
        {text('appeals.facts', {
          id: appeal.conversationId,
          reviewer: appeal.reviewer || '–',
          mark: appeal.firstMark ?? text('appeals.open'),
          full: appeal.fullMark,
        })}{' '}
        <PlaceLink link={appeal.link} onSelect={select} />
      </p>
      <p className={page.hint}>{when.join(text('list.separator'))}</p>
      {appeal.late === true && (
        <MessageBar intent="warning" layout="multiline" data-testid="appeals-is-late">
          <MessageBarBody>{text('appeals.lateDays', { days: outlook?.days ?? 0 })}</MessageBarBody>
        </MessageBar>
      )}
      <section className={page.section}>
        <h2 className={page.heading}>{text('appeals.reason')}</h2>
        <p className={page.paragraph}>{appeal.reason || text('appeals.noReason')}</p>
      </section>
      {appeal.state !== 'open' && (
        <p className={page.paragraph} data-testid="appeals-state">
          <StateWords appeal={appeal} />
          {text('list.separator')}
          {text('appeals.decidedBy', {
            by: appeal.decidedBy || '–',
            day: appeal.decidedOn === null ? '–' : isoDate(appeal.decidedOn),
          })}
        </p>
      )}
      {appeal.problem !== null && (
        <MessageBar intent="warning" layout="multiline" data-testid="appeals-problem">
          <MessageBarBody>
            {appeal.problem === 'noReview'
              ? text('appeals.problem.noReview')
              : text('appeals.problem.noItem', { item: appeal.item })}
          </MessageBarBody>
        </MessageBar>
      )}
      {appeal.state === 'open' && appeal.problem === null && (
        <>
          <section className={page.section}>
            <Field label={text('appeals.decider')} size="small">
              <Select
                value={decider}
                disabled={busy}
                onChange={(_, { value }) => setDecider(value)}
                data-testid="appeals-decider"
              >
                <option value="">{text('appeals.choose')}</option>
                {offered.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          </section>
          <section className={page.section}>
            <MarkField mark={mark} fullMark={appeal.fullMark} busy={busy} onMark={given} />
            <div className={page.paragraph}>
              <MarkButtons
                item={appeal.item}
                fullMark={appeal.fullMark}
                mark={mark}
                disabled={busy}
                optional={false}
                onMark={(value) => typeof value === 'number' && given(value)}
              />
            </div>
          </section>
          {effect && <EffectTable effect={effect} item={appeal.item} />}
        </>
      )}
    </>
  );
}
