import { parseArguments, wantedLocale } from './arguments';
import { ReviewFault } from './fault';

const parse = (line: string) => parseArguments(line.split(' '));

function faultOf(line: string): string {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof ReviewFault) return `${error.code}: ${error.parameters['detail'] ?? ''}`;
  }
  return 'none';
}

describe('the arguments of a review', () => {
  it('are two files and a month; Chinese and a table unless told otherwise', () => {
    expect(parse('in.xlsx out.xlsx --month 2026-10')).toEqual({
      input: 'in.xlsx',
      output: 'out.xlsx',
      period: { kind: 'month', month: '2026-10' },
      locale: 'zh-CN',
      json: false,
    });
    expect(parse('--json --locale=en-US in.xlsx --month=2026-02 out.xlsx')).toMatchObject({
      period: { kind: 'month', month: '2026-02' },
      locale: 'en-US',
      json: true,
    });
  });

  it('may be a week, two days or a campaign in place of the month', () => {
    // 2026-10-19 is a Monday, serial 46314; it begins week 43.
    for (const week of ['2026-W43', '2026w43', '2026-10-22']) {
      expect(parse(`in.xlsx out.xlsx --week ${week}`).period).toMatchObject({
        kind: 'week',
        week: { key: '2026-10-19~25', first: 46314, last: 46320 },
      });
    }
    // The first week of 2027 begins on 4 January, the last of 2026, its 53rd, on 28 December.
    expect(parse('a b --week 2026-W53').period).toMatchObject({ week: { key: '2026-12-28~01-03' } });
    expect(parse('a b --from 2026-10-12 --to 2026-10-20').period).toMatchObject({
      kind: 'days',
      days: { kind: 'campaign', first: 46307, last: 46315, name: '' },
    });
    expect(parse('a b --campaign=双11').period).toEqual({ kind: 'campaign', name: '双11' });
  });

  it.each([
    ['in.xlsx --month 2026-10', 'usage: '],
    ['in.xlsx out.xlsx more.xlsx --month 2026-10', 'usage: '],
    ['in.xlsx out.xlsx --month 2026-13', 'usage: --month 2026-13'],
    ['in.xlsx out.xlsx --month 2026-1', 'usage: --month 2026-1'],
    ['in.xlsx out.xlsx --month 2026-10 --locale fr', 'usage: --locale fr'],
    ['in.xlsx out.xlsx', 'usage: '],
    ['in.xlsx out.xlsx --month 2026-10 --week 2026-W43', 'usage: '],
    ['in.xlsx out.xlsx --from 2026-10-12 --to 2026-10-20 --campaign 双11', 'usage: '],
    ['in.xlsx out.xlsx --week 2027-W53', 'usage: --week 2027-W53'],
    ['in.xlsx out.xlsx --week 2026-W00', 'usage: --week 2026-W00'],
    ['in.xlsx out.xlsx --week 43', 'usage: --week 43'],
    ['in.xlsx out.xlsx --from 2026-10-12', 'usage: --to'],
    ['in.xlsx out.xlsx --to 2026-10-12', 'usage: --from'],
    ['in.xlsx out.xlsx --from 2026-10-12 --to 2026-10-11', 'usage: --to 2026-10-11'],
    ['in.xlsx out.xlsx --from 10-12 --to 2026-10-20', 'usage: --from 10-12'],
    ['in.xlsx out.xlsx --campaign=', 'usage: --campaign'],
    ['in.xlsx ./in.xlsx --month 2026-10', 'usage: in.xlsx = ./in.xlsx'],
  ])('refuse %s', (line, fault) => expect(faultOf(line)).toBe(fault));

  it('say which option is unknown', () => expect(faultOf('a b --month 2026-10 --loud')).toContain('--loud'));

  it('name the language of messages even where the rest is wrong', () => {
    expect(wantedLocale(['--locale', 'en-US', '--nonsense'])).toBe('en-US');
    expect(wantedLocale(['--locale=en-US'])).toBe('en-US');
    expect(wantedLocale([])).toBe('zh-CN');
  });
});
