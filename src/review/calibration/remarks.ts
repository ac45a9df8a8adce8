import type { Locale } from '../../locales/locale';
import type { Warnings } from '../monthly/warnings';
import type { BadExam } from './assess';
import type { Calibration } from './model';
import { sayCalibration } from './texts';

/** What a person should know before trusting the figures, what matters most first. */
export function remarksOn(locale: Locale) {
  const say = sayCalibration(locale);
  const exams: Calibration['remarks'] = [];
  return {
    examOutOfRange: ((row, role, value) => {
      const link = row.link(role);
      const message = say('calibration.remark.exam', { ...link, value });
      exams.push({ code: 'exam', severity: 'warning', message, link });
    }) satisfies BadExam,

    list({ doubles, unnamed, warnings }: { doubles: number; unnamed: number; warnings: Warnings }) {
      const remarks: Calibration['remarks'] = warnings.list().filter(({ severity }) => severity === 'error');
      remarks.push(...exams);
      if (unnamed > 0) {
        const message = say('calibration.remark.unnamed', { count: unnamed });
        remarks.push({ code: 'unnamed', severity: 'warning', message, link: null });
      }
      if (doubles === 0) {
        const message = say('calibration.remark.noDoubles');
        remarks.push({ code: 'noDoubles', severity: 'info', message, link: null });
      }
      return remarks;
    },
  };
}
