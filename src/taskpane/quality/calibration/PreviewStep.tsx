import type { Calibration } from '../../../review/calibration/model';
import { effectsInWords } from '../../../review/calibration/words';
import type { CellLink } from '../../../workbook/tables';
import { Definition } from '../../components/Definition';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useCalibrationText } from '../texts';
import { AdjustedScores } from './AdjustedScores';
import { AgreementSection } from './AgreementSection';
import { AssessmentTable } from './AssessmentTable';
import { EffectPlot } from './EffectPlot';
import { Findings } from './Findings';

/** Everything a session is compared and decided by: agreement, severity, adjusted scores, assessment, consistency. */
export function PreviewStep({
  calibration,
  onSelect,
}: {
  calibration: Calibration;
  onSelect: (link: CellLink) => void;
}) {
  const text = useCalibrationText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { month, reviews, doubles, effects, estimable, findings, remarks, reference } = calibration;
  const why = effectsInWords(calibration, text);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {month === null ? text('calibration.allHeading') : text('calibration.previewHeading', { month })}
      </h1>
      <Facts>
        <Fact
          name={text('calibration.fact.reviews')}
          about={<Definition term="judgedCount" />}
          value={formats.count(reviews)}
          testId="calibration-reviews"
        />
        <Fact
          name={text('calibration.fact.doubles')}
          about={<Definition term="doubleScored" />}
          value={formats.count(doubles)}
          testId="calibration-doubles"
        />
        <Fact
          name={text('calibration.fact.findings')}
          about={<Definition term="inconsistent" />}
          value={formats.count(findings.length)}
          testId="calibration-findings-count"
        />
      </Facts>
      <RemarkSection name="calibration" remarks={remarks} onSelect={onSelect} />
      <section className={page.section}>
        <h2 className={page.heading}>
          {text('calibration.agreement')}
          <Definition term="alpha" />
        </h2>
        <AgreementSection calibration={calibration} onSelect={onSelect} />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>
          {text('calibration.severity')}
          <Definition term="reviewerEffect" />
        </h2>
        <p className={page.hint}>{text('calibration.severityHint')}</p>
        {why !== null && (
          <p className={page.paragraph} data-testid="calibration-not-estimable">
            {why}
          </p>
        )}
        {effects.length > 1 && effects.every(({ effect }) => effect !== null) && <EffectPlot effects={effects} />}
      </section>
      {estimable && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('calibration.adjusted')}</h2>
          <AdjustedScores calibration={calibration} />
        </section>
      )}
      <section className={page.section}>
        <h2 className={page.heading}>{text('calibration.assessment')}</h2>
        <p className={page.hint}>{text(`calibration.assessmentHint.${reference}`)}</p>
        <AssessmentTable assessments={calibration.assessments} />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('calibration.consistency')}</h2>
        <p className={page.hint}>{text('calibration.consistencyHint')}</p>
        <Findings findings={findings} onSelect={onSelect} />
      </section>
    </>
  );
}
