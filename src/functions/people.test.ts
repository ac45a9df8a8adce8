import { diagnosePeople, ladder, quadrant } from './people';
import { errorOf, errorText, installCustomFunctions } from './testing';

installCustomFunctions();

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('QUADRANT', () => {
  test('names quadrant and action in fixed words', () => {
    expect(quadrant(column(90, 90, 70, 70, '-'), column(85, 70, '85', 10, 90))).toEqual([
      ['合适且合格', '激励和授权, 培养成接班人'],
      ['合格但不合适', '强化意愿, 专岗专用'],
      ['合适但不合格', '加强技能培训, 提升业务能力'],
      ['不合适也不合格', '面谈后由管理者决定淘汰优化'],
      ['', ''],
    ]);
  });

  test('takes cuts as numbers or the team median, and reviews with their spread', () => {
    expect(quadrant(column(60, 50, 40), column(1, 2, 3), 'Median', 'MEDIAN')).toEqual([
      ['合格但不合适', expect.any(String)],
      ['合适且合格', expect.any(String)],
      ['合适但不合格', expect.any(String)],
    ]);
    expect(quadrant([[83]], [[90]], null, null, [[4]], [[10]])).toEqual([['待观察', '再评 15 条可判定']]);
  });

  test('a bad axis fails both cells of its row, a bad cut the call', () => {
    const [bad, good] = quadrant(column('x', 90), column(90, 90));
    expect(bad?.map(errorText)).toEqual(['#VALUE!', '#VALUE!']);
    expect(good?.[0]).toBe('合适且合格');
    expect(errorOf(() => quadrant([[1]], [[1]], 'mean')).code).toBe('#VALUE!');
  });
});

describe('DIAGNOSE', () => {
  const metrics = [[0.5, 0.4, 120, 30, 1.2, 0.05]];

  test('names class, evidence and remedies', () => {
    expect(diagnosePeople(metrics, [[79.5, 90, 90]], [[0.6, '', '', '', '', '']])).toEqual([
      [
        '业务类',
        '下单转化率 50%（目标 60%）、业务规范 79.5（合格线 80）',
        '产品问题知识库、月考、强化接待流程培训、每日收集10条常见问题',
      ],
    ]);
  });

  test('nothing weak or nothing known is blank; a wrong width fails the call', () => {
    expect(diagnosePeople([...metrics, ['', '', '', '', '', '']])).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(errorOf(() => diagnosePeople([[1, 2]])).message).toMatch(/metrics.*2.*6/);
    expect(errorOf(() => diagnosePeople(metrics, [[1, 2]])).message).toContain('qaCategories');
    expect(errorOf(() => diagnosePeople(metrics, [[1, 2, 3]], [[1, 2]])).message).toContain('targets');
  });

  test('figures that run over are an error of Excel’s, not of ours', () => {
    const huge = (value: number) => [[value, '', '', '', '', '']];
    expect(errorOf(() => diagnosePeople(huge(1.6e308), undefined, huge(1.7e308))).code).toBe('#NUM!');
  });
});

describe('LADDER', () => {
  const criteria = [
    ['现等级', '下一等级', '通道', '质检均分', '绩优月数'],
    ['熟练', '绩优', '横向', 85, ''],
    ['绩优', '精英', '横向', 90, 3],
    ['绩优', '小队长', '纵向', 88, ''],
  ];

  test('joins both tracks of a fork and says what is missing where', () => {
    const measures = [
      [80, 1],
      [89, '-'],
      [91, 3],
      [99, 9],
    ];
    expect(ladder(column('熟练', '绩优', '绩优 ', '精英'), measures, criteria)).toEqual([
      ['绩优', false, '质检均分差 5'],
      ['精英、小队长', true, '精英：质检均分差 1、绩优月数无数据'],
      ['精英、小队长', true, ''],
      ['', '', ''],
    ]);
  });

  test('works without a header; a step twice or a width that does not fit fails the call', () => {
    expect(ladder([['熟练']], [[80, 1]], criteria.slice(1))).toEqual([['绩优', false, '第 1 项差 5']]);
    // As many places as people read, and never a gap of 0.
    expect(
      ladder(
        column('熟练', '熟练'),
        [
          [81.558053, 1],
          [84.996, 1],
        ],
        criteria,
      ).map(([, , missing]) => missing),
    ).toEqual(['质检均分差 3.44', '质检均分差 0.004']);
    expect(
      errorOf(() => ladder([['熟练']], [[80, 1]], [...criteria, ['熟练', '绩优', '纵向', 1, 1]])).message,
    ).toContain('熟练');
    expect(errorOf(() => ladder([['熟练']], [[80]], criteria)).message).toMatch(/criteria.*2.*measures.*1/);
  });
});
