import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { PageHeading } from '../components/PageHeading';
import { usePageStyles } from '../components/pageStyles';
import { presetReverseShare } from '../quality/sampling/preset';
import { formatsOf } from '../shell/format';
import { openPage } from '../shell/navigation';
import { useLanguage } from '../shell/text';
import { useCampaignText } from './texts';

const shares = [0.1, 0.2, 0.3];

/** 逆向通道质检布控: leads into the sampling run with a share of the reviews kept. */
export default function ReversePage() {
  const text = useCampaignText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const [share, setShare] = useState(0.2);
  return (
    <div className={page.scroll}>
      <PageHeading title={text('campaign.reverse.title')} intro={text('campaign.reverse.intro')} />
      <section className={page.section}>
        <Field label={text('campaign.reverse.share')} size="small">
          <Select
            value={String(share)}
            onChange={(_, { value }) => setShare(Number(value))}
            data-testid="reverse-share"
          >
            {shares.map((each) => (
              <option key={each} value={each}>
                {formats.percent(each)}
              </option>
            ))}
          </Select>
        </Field>
      </section>
      <section className={page.section}>
        <Button
          appearance="primary"
          onClick={() => {
            presetReverseShare(share);
            openPage('quality', 'sampling');
          }}
          data-testid="reverse-open"
        >
          {text('campaign.reverse.open')}
        </Button>
      </section>
    </div>
  );
}
