import { serialOf } from '../calendar';
import type { Person, TeamSpec, Traits } from './model';
import { policyTables } from './policies';

const ORDINARY: Traits = {
  volume: 118,
  filterRate: 0.03,
  inquiryShare: 0.55,
  orderRate: 0.58,
  payShare: 0.89,
  orderValue: 92,
  responseSeconds: 34,
  service: 9.1,
  business: 8.7,
  attitude: 8.9,
  fit: 84,
};

const GROUP_ONE = { group: '售前一组', leader: '知夏' };
const GROUP_TWO = { group: '售前二组', leader: '南星' };

type Role = Partial<Omit<Person, 'traits'>> & { traits?: Partial<Traits> };

function person(employeeId: string, name: string, nickname: string, hired: string, role: Role): Person {
  return {
    employeeId,
    name,
    nickname,
    account: nickname,
    group: GROUP_ONE.group,
    leader: GROUP_ONE.leader,
    position: '售前客服',
    grade: '熟练',
    hired: serialOf(hired),
    left: null,
    temporary: false,
    monthlyGrowth: 0,
    badDays: [],
    unreviewedMonths: [],
    ...role,
    traits: { ...ORDINARY, ...role.traits },
  };
}

const PEOPLE: readonly Person[] = [
  person('01001', '陈知夏', '知夏', '2022-03-14', {
    ...GROUP_ONE,
    position: '组长',
    grade: '精英',
    traits: { orderRate: 0.65, service: 9.3, business: 9.2, attitude: 9.2, fit: 94, volume: 92 },
  }),
  // A star who does not fit: sells most, and the team rates the cooperation low.
  person('01002', '沈北辰', '北辰', '2023-06-05', {
    ...GROUP_ONE,
    grade: '绩优',
    traits: { orderRate: 0.72, payShare: 0.93, orderValue: 104, volume: 132, attitude: 7.6, service: 8.0, fit: 57 },
  }),
  // The filter gamer: a third of the buyers is passed over, and the conversion of the rest shines.
  person('01003', '林可乐', '可乐', '2024-02-26', {
    ...GROUP_ONE,
    traits: { filterRate: 0.3, orderRate: 0.71, payShare: 0.92, inquiryShare: 0.6, attitude: 7.9, fit: 76 },
  }),
  // The rising newcomer.
  person('01011', '苏小满', '小满', '2026-08-10', {
    ...GROUP_ONE,
    grade: '新手',
    monthlyGrowth: 0.11,
    traits: { orderRate: 0.46, service: 7.3, business: 6.6, attitude: 7.7, volume: 96, responseSeconds: 46, fit: 91 },
  }),
  // Two bad days in a row in October, data and marks alike.
  person('01005', '周半夏', '半夏', '2024-09-02', {
    ...GROUP_ONE,
    badDays: [serialOf('2026-10-14'), serialOf('2026-10-15')],
    traits: { fit: 82 },
  }),
  person('01006', '吴糯米', '糯米', '2025-04-21', {
    ...GROUP_ONE,
    traits: { orderRate: 0.44, payShare: 0.85, orderValue: 84, business: 7.4, service: 9.1, attitude: 9.2, fit: 90 },
  }),
  person('01004', '郑南星', '南星', '2021-11-08', {
    ...GROUP_TWO,
    position: '组长',
    grade: '精英',
    traits: { orderRate: 0.63, service: 9.1, business: 9.0, attitude: 9.3, fit: 92, volume: 90 },
  }),
  person('01007', '何青柠', '青柠', '2024-05-13', {
    ...GROUP_TWO,
    grade: '绩优',
    traits: { orderRate: 0.62, fit: 88 },
  }),
  // Nobody has reviewed a conversation of this person in October.
  person('01008', '许云朵', '云朵', '2025-01-06', {
    ...GROUP_TWO,
    unreviewedMonths: ['2026-10'],
    traits: { orderRate: 0.55, fit: 83 },
  }),
  person('01009', '马木子', '木子', '2025-07-07', {
    ...GROUP_TWO,
    grade: '新手',
    monthlyGrowth: -0.01,
    traits: { orderRate: 0.42, payShare: 0.84, orderValue: 82, service: 8.1, business: 7.8, attitude: 7.9, fit: 66 },
  }),
  person('01010', '高初一', '初一', '2025-10-20', {
    ...GROUP_TWO,
    traits: { orderRate: 0.57, business: 8.3, fit: 86 },
  }),
  // Leaves in the middle of October.
  person('01012', '唐拾光', '拾光', '2024-11-11', {
    ...GROUP_TWO,
    left: serialOf('2026-10-18'),
    traits: { orderRate: 0.52, attitude: 7.5, fit: 71 },
  }),
];

/** An account that appears in October's export and on no roster. */
const STRANGERS: readonly Person[] = [
  person('', '', '小雨', '2026-10-20', { ...GROUP_TWO, traits: { volume: 60, orderRate: 0.4 } }),
];

/** The shop of twelve. */
export const SHOP: TeamSpec = {
  key: 'shop',
  store: '青禾旗舰店',
  seed: 'shop-12/2026',
  people: PEOPLE,
  strangers: STRANGERS,
  // 老白 is the reviewer who is too strict.
  reviewers: [
    { name: '知夏', leniency: 0.1 },
    { name: '南星', leniency: 0.15 },
    { name: '老白', leniency: -0.8 },
  ],
  reviewsPerWeek: 5,
  fitColumns: ['匹配度'],
  immatureFrom: serialOf('2026-10-30'),
  chatFrom: serialOf('2026-10-19'),
  conversationsPerDay: 2,
  reportsFrom: serialOf('2026-10-01'),
  markOverrides: [{ agent: '青柠', column: '需求探索', mark: '优' }],
  policies: policyTables({
    criticalItems: [],
    plan: ['月度提成', null, null, null, '销售额', 150000, '超额累进', '金额', 3000, 200, null],
    tiers: [
      [0, 0.003],
      [80000, 0.005],
      [150000, 0.008],
      [220000, 0.01],
    ],
    qaFactors: [
      [60, 0.6],
      [70, 0.8],
      [80, 1],
      [90, 1.1],
    ],
    prizes: [
      ['销售之星', '销售额', 1, 500],
      ['销售之星', '销售额', 2, 300],
      ['销售之星', '销售额', 3, 200],
    ],
    targets: [
      ['付款转化率', 0.58, 50, '越高越好'],
      ['客单价', 100, 20, '越高越好'],
      ['下单转化率', 0.65, 30, '越高越好'],
    ],
    cuts: [80, 80],
  }),
};
