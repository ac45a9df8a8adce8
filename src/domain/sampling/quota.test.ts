import { Fault } from '../fault';
import { defaultSamplingRules, samplingRulesFrom } from './defaults';
import { quotaOf } from './quota';

test.each([
  ['experienced', { available: 40, tenureDays: 400, unstable: false }, [5, 5, 0]],
  ['new', { available: 40, tenureDays: 30, unstable: false }, [10, 10, 0]],
  ['no longer new', { available: 40, tenureDays: 31, unstable: false }, [5, 5, 0]],
  ['unstable', { available: 40, tenureDays: 400, unstable: true }, [10, 10, 0]],
  ['new and unstable', { available: 40, tenureDays: 1, unstable: true }, [20, 20, 0]],
  ['short of conversations', { available: 3, tenureDays: null, unstable: false }, [5, 3, 2]],
  ['nothing available', { available: null, tenureDays: null, unstable: false }, [5, 0, 5]],
])('%s', (_, input, [required, quota, shortfall]) => {
  expect(quotaOf(input, defaultSamplingRules)).toEqual({ required, quota, shortfall });
});

test('negative numbers are faults', () => {
  expect(quotaOf({ available: -1, tenureDays: 1, unstable: false }, defaultSamplingRules)).toBeInstanceOf(Fault);
  expect(quotaOf({ available: 1, tenureDays: -1, unstable: false }, defaultSamplingRules)).toBeInstanceOf(Fault);
});

test('rules of a table replace the defaults one by one', () => {
  expect(samplingRulesFrom([{ label: '每人每日最低条数', value: 8 }])).toEqual({ ...defaultSamplingRules, base: 8 });
  expect(() => samplingRulesFrom([{ label: '每月条数', value: 8 }])).toThrow(new Fault('value', 'unknownRule'));
});
