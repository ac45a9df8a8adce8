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
      month: '2026-10',
      locale: 'zh-CN',
      json: false,
    });
    expect(parse('--json --locale=en-US in.xlsx --month=2026-02 out.xlsx')).toMatchObject({
      month: '2026-02',
      locale: 'en-US',
      json: true,
    });
  });

  it.each([
    ['in.xlsx --month 2026-10', 'usage: '],
    ['in.xlsx out.xlsx more.xlsx --month 2026-10', 'usage: '],
    ['in.xlsx out.xlsx --month 2026-13', 'usage: --month 2026-13'],
    ['in.xlsx out.xlsx --month 2026-1', 'usage: --month 2026-1'],
    ['in.xlsx out.xlsx --month 2026-10 --locale fr', 'usage: --locale fr'],
    ['in.xlsx ./in.xlsx --month 2026-10', 'usage: in.xlsx = ./in.xlsx'],
  ])('refuse %s', (line, fault) => expect(faultOf(line)).toBe(fault));

  it('say which option is unknown', () => expect(faultOf('a b --month 2026-10 --loud')).toContain('--loud'));

  it('name the language of messages even where the rest is wrong', () => {
    expect(wantedLocale(['--locale', 'en-US', '--nonsense'])).toBe('en-US');
    expect(wantedLocale(['--locale=en-US'])).toBe('en-US');
    expect(wantedLocale([])).toBe('zh-CN');
  });
});
