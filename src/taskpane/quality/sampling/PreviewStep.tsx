import { makeStyles, tokens } from '@fluentui/react-components';
import type { SamplingPlan } from '../../../review/sampling/model';
import { daysInWords } from '../../../review/sampling/words';
import { Definition } from '../../components/Definition';
import { Disclosure } from '../../components/Disclosure';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useSamplingText } from '../texts';
import { AgentShares } from './AgentShares';
import type { Sampling } from './useSampling';

const useStyles = makeStyles({
  certificate: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
});

export function PreviewStep({ plan, sampling }: { plan: SamplingPlan; sampling: Sampling }) {
  const text = useSamplingText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const { certificate, coverage, recorded, rows } = plan;
  const shortfall = plan.agentDays.reduce((sum, day) => sum + day.shortfall, 0);
  const entries: [string, string][] = [
    [text('sampling.seed'), certificate.seed],
    [text('sampling.algorithm'), `${certificate.algorithm} ${certificate.version} · ${certificate.hash}`],
    [text('sampling.frameSize'), formats.count(certificate.frameSize)],
    [text('sampling.frameDigest'), certificate.frameDigest],
  ];
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('sampling.previewHeading', { days: daysInWords(plan.choices) })}
      </h1>
      <Facts>
        <Fact name={text('sampling.fact.drawn')} value={formats.count(rows.length)} testId="sampling-drawn" />
        <Fact
          name={text('sampling.fact.coverage')}
          about={<Definition term="coverage" />}
          value={`${coverage.covered} / ${coverage.loggedIn}`}
          testId="sampling-coverage"
        />
        <Fact
          name={text('sampling.fact.shortfall')}
          about={<Definition term="shortfall" />}
          value={formats.count(shortfall)}
          testId="sampling-shortfall"
        />
      </Facts>
      {recorded && (
        <p className={page.paragraph} role="status" data-testid="sampling-record">
          {recorded.frameDigest === certificate.frameDigest
            ? text('sampling.matchesRecord')
            : text('sampling.differsFromRecord', { then: recorded.frameSize, now: certificate.frameSize })}
        </p>
      )}
      <RemarkSection name="sampling" remarks={plan.remarks} onSelect={sampling.select} />
      <section className={page.section}>
        <h2 className={page.heading}>{text('sampling.people')}</h2>
        <AgentShares plan={plan} />
      </section>
      {plan.loads.length > 0 && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('sampling.loads')}</h2>
          <p className={page.paragraph}>
            {plan.loads
              .map(({ reviewer, reviews }) => text('sampling.load', { reviewer, count: reviews }))
              .join(text('list.separator'))}
          </p>
        </section>
      )}
      <section className={page.section}>
        <Disclosure summary={text('sampling.certificate')} testId="sampling-certificate">
          <p className={page.hint}>{text('sampling.certificateHint')}</p>
          <dl className={styles.certificate}>
            {entries.map(([name, value]) => (
              <Entry key={name} name={name} value={value} />
            ))}
          </dl>
        </Disclosure>
      </section>
    </>
  );
}

function Entry({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
