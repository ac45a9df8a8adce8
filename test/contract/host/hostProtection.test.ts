/** Comments on cells, and what protection lets through. */
import { useTestBed } from './useTestBed';

const { bed, inPane, onSheet } = useTestBed();

test('comments, their replies and their places', async () => {
  const read = await onSheet('Comments', async (context, sheet) => {
    const { comments } = context.workbook;
    const first = comments.add('Comments!B2', '质检总分 = Σ 得分');
    first.replies.add('按 2026 版');
    first.resolved = true;
    comments.add(sheet.getRange('A5'), 'second');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    await context.sync();
    sheet.comments.load('items/content,items/resolved,items/authorName');
    const place = sheet.comments.getItemAt(0).getLocation().load('address');
    const replies = sheet.comments.getItemByCell('B3').replies.load('items/content');
    await context.sync();
    const listed = sheet.comments.items.map(({ content, resolved }) => [content, resolved]);
    sheet.comments.getItemAt(0).content = 'changed';
    sheet.comments.getItemAt(1).delete();
    const again = comments.getItemByCell('Comments!B3').load('content,creationDate');
    const count = sheet.comments.getCount();
    await context.sync();
    return [
      listed,
      place.address,
      replies.items.map(({ content }) => content),
      again.content,
      again.creationDate instanceof Date,
      count.value,
    ];
  });
  expect(read).toEqual([
    [
      ['质检总分 = Σ 得分', true],
      ['second', false],
    ],
    'Comments!B3',
    ['按 2026 版'],
    'changed',
    true,
    1,
  ]);
});

test('a comment needs a cell of its own, and a missing one is not found', async () => {
  const codes = await inPane(async () => {
    const attempt = (work: (comments: Excel.CommentCollection) => void) =>
      Excel.run(async (context) => {
        work(context.workbook.comments);
        await context.sync();
        return 'done';
      }).catch((error: OfficeExtension.Error) => error.code);
    return [
      await attempt((comments) => comments.add('Comments!D1:D2', 'two cells')),
      await attempt((comments) => comments.add('Comments!B3', 'again')),
      await attempt((comments) => comments.getItemByCell('Comments!Z9').load('content')),
    ];
  });
  expect(codes).toEqual(['InvalidArgument', 'ItemAlreadyExists', 'ItemNotFound']);
});

test('find', async () => {
  const read = await onSheet('Find', async (context, sheet) => {
    sheet.getRange('A1:B3').values = [
      ['alpha', 'Beta'],
      ['beta', 3],
      ['alphabet', ''],
    ];
    const range = sheet.getRange('A1:B9');
    const first = range.find('beta', { completeMatch: true }).load('address');
    const exact = range.find('beta', { matchCase: true }).load('address');
    const last = range.find('alpha', { searchDirection: 'Backwards' }).load('address');
    const none = range.findOrNullObject('gamma', {});
    await context.sync();
    return [first.address, exact.address, last.address, none.isNullObject];
  });
  expect(read).toEqual(['Find!B1', 'Find!A2', 'Find!A3', true]);
});

test('a protected sheet refuses everything but its unlocked cells, and nothing is half-done', async () => {
  const codes = await onSheet('Locked', async (context, sheet) => {
    sheet.getRange('A1:B3').values = [
      ['k', 'v'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'LockedTable';
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = 'LockedChart';
    sheet.getRange('D1:D2').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    const attempt = async (work: () => void) => {
      try {
        work();
        await context.sync();
        return 'done';
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : 'thrown';
      }
    };
    const refused = [
      await attempt(() => (sheet.getRange('D1:D3').values = [[1], [2], [3]])),
      await attempt(() => (sheet.getRange('A2').format.fill.color = '#FF0000')),
      await attempt(() => sheet.getRange('A1:B1').merge()),
      await attempt(() => (sheet.getRange('A:A').format.columnWidth = 50)),
      await attempt(() => sheet.tables.getItem('LockedTable').resize('A1:B5')),
      await attempt(() => (sheet.tables.getItem('LockedTable').name = 'Other')),
      await attempt(() => sheet.tables.getItem('LockedTable').rows.add(undefined, [['c', 3]])),
      await attempt(() => sheet.charts.getItem('LockedChart').delete()),
      await attempt(() => (sheet.charts.getItem('LockedChart').title.text = 'x')),
      await attempt(() => sheet.comments.add('Locked!F1', 'x')),
      await attempt(() => sheet.getRange('A1:B3').clear()),
      await attempt(() => (sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } })),
    ];
    const allowed = await attempt(() => (sheet.getRange('D1:D2').values = [[1], [2]]));
    const range = sheet.getRange('A1:D3').load('values');
    await context.sync();
    sheet.protection.unprotect();
    await context.sync();
    return { refused: [...new Set(refused)], allowed, values: range.values };
  });
  expect(codes).toEqual({
    refused: ['AccessDenied'],
    allowed: 'done',
    values: [
      ['k', 'v', '', 1],
      ['a', 1, '', 2],
      ['b', 2, '', ''],
    ],
  });
});

test('a workbook whose structure is protected keeps its sheets', async () => {
  const codes = await onSheet('Kept', async (context, sheet) => {
    const { worksheets, protection } = context.workbook;
    protection.protect();
    protection.load('protected');
    await context.sync();
    const attempt = async (work: () => void) => {
      try {
        work();
        await context.sync();
        return 'done';
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : 'thrown';
      }
    };
    const refused = [
      await attempt(() => worksheets.add('New')),
      await attempt(() => sheet.delete()),
      await attempt(() => (sheet.name = 'Renamed')),
      await attempt(() => (sheet.position = 0)),
      await attempt(() => (sheet.visibility = 'Hidden')),
      await attempt(() => sheet.copy()),
    ];
    const written = await attempt(() => (sheet.getRange('A1').values = [[1]]));
    protection.unprotect();
    const after = await attempt(() => sheet.delete());
    return [protection.protected, [...new Set(refused)], written, after];
  });
  expect(codes).toEqual([true, ['AccessDenied'], 'done', 'done']);
});

test('comments are taken back by undo', async () => {
  await bed().host.evaluate(() => window.host.office.trial.remember());
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.comments.add('Comments!H1', 'for a moment');
      await context.sync();
    }),
  );
  expect(await bed().host.evaluate(() => window.host.office.trial.differences())).toHaveLength(1);
  await bed().host.evaluate(() => window.host.grid.univerAPI.undo());
  expect(await bed().host.evaluate(() => window.host.office.trial.differences())).toEqual([]);
});
