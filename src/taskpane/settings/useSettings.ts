import { useCallback, useEffect, useState } from 'react';
import { createMonthlyReview } from '../../review/monthly';
import type { Recognition, TableWord } from '../../review/monthly/model';
import type { RunOptions } from '../../review/run';
import { createTemplateGallery } from '../../review/templates';
import type { CellLink } from '../../workbook/tables';
import { useRun } from '../components/useRun';
import { useSettingsText } from './texts';

/** Reads what the workbook has, keeps corrections of columns, and inserts tables of rules that are missing. */
export function useSettings() {
  const text = useSettingsText();
  const [review] = useState(createMonthlyReview);
  const [gallery] = useState(createTemplateGallery);
  const { run, start, cancel, fail } = useRun('progress.scanning');
  const [recognition, setRecognition] = useState<Recognition | null>(null);
  const [said, setSaid] = useState('');

  const look = useCallback(
    async (job: (options: RunOptions) => Promise<Recognition>) => {
      const found = await start('progress.scanning', job);
      if (found) setRecognition(found.value);
    },
    [start],
  );
  useEffect(() => void look(() => review.recognise()), [look, review]);

  return {
    ...{ run, recognition, said, cancel },
    rescan: () => {
      setSaid('');
      return look(() => review.recognise());
    },
    correct: (tableId: string, role: string, column: number | null) => {
      if (recognition) void look(() => review.correct(recognition, tableId, role, column));
    },
    tell: (tableId: string, word: TableWord) => {
      if (recognition) void look(() => review.tell(recognition, tableId, word));
    },
    takeSelection: () => void look((options) => review.takeSelection(options)),
    insert: async (id: string) => {
      const done = await start(text('settings.inserting'), (options) => gallery.insert([id], options));
      if (!done) return;
      const places = done.value.map(({ title, link }) =>
        text('settings.inserted', { title, place: `${link.sheet}!${link.cell}` }),
      );
      setSaid(places.join('\n'));
      await look(() => review.recognise());
    },
    select: (link: CellLink) => void review.select(link).catch(fail),
  };
}

export type Settings = ReturnType<typeof useSettings>;
