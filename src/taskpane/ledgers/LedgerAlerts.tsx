import { useMemo } from 'react';
import { alertsIn } from '../../review/ledger';
import type { LedgerReading, Severity } from '../../review/ledger/model';
import type { CellLink } from '../../workbook/tables';
import { Definition } from '../components/Definition';
import { usePageStyles } from '../components/pageStyles';
import { RemarkList, type Remark } from '../components/RemarkList';
import { useLedgerText } from './text';

const severities: Readonly<Record<Severity, Remark['severity']>> = {
  urgent: 'error',
  attention: 'warning',
  info: 'info',
};

interface Props {
  readings: readonly LedgerReading[];
  onSelect: (link: CellLink) => void;
}

/** What somebody should see to, the most urgent first. */
export function LedgerAlerts({ readings, onSelect }: Props) {
  const text = useLedgerText();
  const page = usePageStyles();
  const alerts = useMemo(() => alertsIn(readings), [readings]);
  const remarks = alerts.map(({ ledger, severity, text: message, link }): Remark => ({
    code: ledger,
    severity: severities[severity],
    message,
    link,
  }));
  const labels = {
    error: text('ledgers.severity.urgent'),
    warning: text('ledgers.severity.attention'),
    info: text('ledgers.severity.info'),
  };
  return (
    <section className={page.section} aria-labelledby="ledgers-alerts-heading" data-testid="ledgers-alerts">
      <h2 className={page.heading} id="ledgers-alerts-heading">
        {text('ledgers.alerts', { count: alerts.length })}
        <Definition term="ledgerAlerts" />
      </h2>
      {alerts.length === 0 && readings.length > 0 && <p className={page.hint}>{text('ledgers.noAlerts')}</p>}
      <RemarkList name="ledgers" remarks={remarks} labels={labels} onSelect={onSelect} />
    </section>
  );
}
