import { serialOf } from '../calendar';
import { randomStream } from '../random';
import type { Person, TeamSpec, Traits } from './model';
import { policyTables } from './policies';

const SEED = 'centre-60/2026';
const STORE = '云栖家居旗舰店';

const NICKNAMES =
  '阿宁 清欢 白露 星河 若水 长歌 朝颜 听雨 青禾 望舒 时雨 初见 云起 安然 暖阳 向晚 沐风 子衿 半晴 落落 ' +
  '晚晴 小鹿 豆包 橘子 麦穗 花卷 汤圆 奶茶 芝麻 土豆 年糕 团子 西柚 樱桃 杨梅 山竹 银杏 海棠 茉莉 石榴 ' +
  '三七 川贝 当归 连翘 决明 紫苏 白芷 杜仲 沉香 苍术 晨曦 皓月 流云 惊蛰 谷雨 立夏 芒种 寒露 霜降 冬至';
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '婷婷 雅静 思远 嘉怡 晓敏 俊杰 梦琪 志强 丽华 子涵 文博 雪梅 佳宁 海燕 宇航';

interface Group {
  name: string;
  leader: string;
  size: number;
  traits: Partial<Traits>;
}

const GROUPS: readonly Group[] = [
  { name: '售前一组', leader: '阿宁', size: 14, traits: { orderRate: 0.55 } },
  { name: '售前二组', leader: '望舒', size: 14, traits: { orderRate: 0.52, service: 9.2 } },
  { name: '售前三组', leader: '芝麻', size: 14, traits: { orderRate: 0.5, business: 8.4 } },
  { name: '大促组', leader: '决明', size: 8, traits: { orderRate: 0.47, responseSeconds: 44 } },
  {
    name: '售后组',
    leader: '皓月',
    size: 10,
    traits: { inquiryShare: 0.26, orderRate: 0.44, volume: 120, service: 9.2 },
  },
];

const ORDINARY: Traits = {
  volume: 104,
  filterRate: 0.03,
  inquiryShare: 0.5,
  orderRate: 0.52,
  payShare: 0.88,
  orderValue: 168,
  responseSeconds: 36,
  service: 9.0,
  business: 8.7,
  attitude: 8.9,
  fit: 82,
};

type Story = Partial<Omit<Person, 'traits'>> & { traits?: Partial<Traits> };

/** The people worth finding; everybody else is drawn around the group's level. */
const STORIES: Readonly<Record<string, Story>> = {
  // Stars who do not fit.
  清欢: {
    grade: '绩优',
    traits: { orderRate: 0.69, payShare: 0.93, orderValue: 186, volume: 128, attitude: 7.4, fit: 55 },
  },
  紫苏: { traits: { orderRate: 0.64, fit: 61 } },
  // Filter gamers.
  星河: { traits: { filterRate: 0.34, orderRate: 0.66, payShare: 0.92, fit: 74 } },
  土豆: { traits: { filterRate: 0.27, orderRate: 0.62, payShare: 0.91, fit: 78 } },
  // Rising newcomers.
  听雨: {
    grade: '新手',
    hired: serialOf('2026-07-20'),
    monthlyGrowth: 0.09,
    traits: { orderRate: 0.42, service: 7.4, business: 6.7, attitude: 7.8, fit: 92 },
  },
  落落: {
    grade: '新手',
    hired: serialOf('2026-09-07'),
    monthlyGrowth: 0.14,
    traits: { orderRate: 0.41, business: 6.9, fit: 88 },
  },
  // Two bad days in a row.
  小鹿: { badDays: [serialOf('2026-10-12'), serialOf('2026-10-13')], traits: { fit: 83 } },
  山竹: { badDays: [serialOf('2026-10-21'), serialOf('2026-10-22')], traits: { fit: 80 } },
  // Without a review in October.
  西柚: { unreviewedMonths: ['2026-10'] },
  杜仲: { unreviewedMonths: ['2026-09', '2026-10'] },
  // Leavers: before October, in October.
  三七: { left: serialOf('2026-09-20'), traits: { attitude: 7.2, fit: 64 } },
  流云: { left: serialOf('2026-10-16'), traits: { orderRate: 0.4, fit: 68 } },
  // Willing and not yet able.
  暖阳: { traits: { orderRate: 0.38, payShare: 0.82, orderValue: 138, business: 7.1, responseSeconds: 52, fit: 93 } },
  // Neither.
  海棠: {
    traits: {
      orderRate: 0.36,
      payShare: 0.8,
      orderValue: 132,
      service: 7.4,
      business: 7.2,
      attitude: 7.3,
      responseSeconds: 60,
      fit: 58,
    },
  },
};

function traitsOf(nickname: string, group: Group, story: Story | undefined): Traits {
  const random = randomStream(SEED, 'traits', nickname);
  const base = { ...ORDINARY, ...group.traits };
  const near = (value: number, spread: number): number => value * (1 + spread * random.normal());
  const mark = (value: number): number => Math.min(9.5, value + 0.45 * random.normal());
  return {
    volume: near(base.volume, 0.1),
    filterRate: Math.max(0.005, near(base.filterRate, 0.3)),
    inquiryShare: near(base.inquiryShare, 0.05),
    orderRate: near(base.orderRate, 0.13),
    payShare: Math.min(0.95, near(base.payShare, 0.03)),
    orderValue: near(base.orderValue, 0.07),
    responseSeconds: near(base.responseSeconds, 0.15),
    service: mark(base.service),
    business: mark(base.business),
    attitude: mark(base.attitude),
    fit: Math.min(98, base.fit + 8 * random.normal()),
    ...story?.traits,
  };
}

function cast(): Person[] {
  const nicknames = NICKNAMES.split(' ');
  const given = GIVEN.split(' ');
  return GROUPS.flatMap((group, groupIndex) => {
    const start = GROUPS.slice(0, groupIndex).reduce((sum, { size }) => sum + size, 0);
    return nicknames.slice(start, start + group.size).map((nickname, place) => {
      const index = start + place;
      const story = STORIES[nickname];
      const temporary = group.name === '大促组' && nickname !== group.leader;
      const random = randomStream(SEED, 'career', nickname);
      const year = random.integer(2021, 2025);
      const hired = temporary
        ? serialOf('2026-10-08') + random.integer(0, 6)
        : serialOf(`${year}-${String(random.integer(1, 12)).padStart(2, '0')}-15`);
      const lead = nickname === group.leader;
      return {
        employeeId: `0${2001 + index}`,
        name: `${SURNAMES[index % SURNAMES.length] ?? ''}${given[(index * 7) % given.length] ?? ''}`,
        nickname,
        account: `${STORE}:${nickname}`,
        group: group.name,
        leader: group.leader,
        position: lead ? '组长' : group.name === '售后组' ? '售后客服' : temporary ? '临促客服' : '售前客服',
        grade: lead ? '精英' : temporary ? '新手' : random.pick(['熟练', '熟练', '绩优']),
        hired,
        left: null,
        temporary,
        monthlyGrowth: temporary ? 0.08 : 0,
        badDays: [],
        unreviewedMonths: [],
        ...story,
        traits: traitsOf(nickname, group, story),
      };
    });
  });
}

const PEOPLE = cast();

function strangerOf(account: string): Person {
  const model = PEOPLE.at(-1);
  if (model === undefined) throw new Error('nobody in the centre');
  const traits = { ...ORDINARY, volume: 45, orderRate: 0.4 };
  return {
    ...model,
    employeeId: '',
    name: '',
    nickname: account,
    account: `${STORE}:${account}`,
    hired: serialOf('2026-10-24'),
    traits,
  };
}

/** The centre of sixty: five groups with their leads, temporary staff for 双11 among them. */
export const CENTRE: TeamSpec = {
  key: 'centre',
  store: STORE,
  seed: SEED,
  people: PEOPLE,
  strangers: [strangerOf('机动一号'), strangerOf('机动二号')],
  // 秋实 is the reviewer who is too strict, 春和 a lenient one.
  reviewers: [
    { name: '春和', leniency: 0.35 },
    { name: '夏木', leniency: 0 },
    { name: '秋实', leniency: -0.9 },
    { name: '冬青', leniency: 0.05 },
    { name: '岁安', leniency: -0.05 },
  ],
  reviewsPerWeek: 5,
  fitColumns: ['价值观', '协作', '抗压', '学习力'],
  immatureFrom: null,
  chatFrom: serialOf('2026-10-19'),
  conversationsPerDay: 1,
  reportsFrom: serialOf('2026-10-19'),
  markOverrides: [
    { agent: '白露', column: '产品知识', mark: '漏评' },
    { agent: '奶茶', column: '服务禁忌', mark: 0 },
  ],
  policies: policyTables({
    criticalItems: ['服务禁忌(引流)'],
    plan: [
      '双11备战',
      null,
      serialOf('2026-10-01'),
      serialOf('2026-10-31'),
      '销售额',
      130000,
      '超额累进',
      '达成率',
      4000,
      200,
      null,
    ],
    tiers: [
      [0, 0.003],
      [0.8, 0.006],
      [1, 0.01],
      [1.2, 0.014],
    ],
    qaFactors: [
      [65, 0.7],
      [75, 0.9],
      [80, 1],
      [90, 1.15],
    ],
    prizes: [
      ['销售之星', '销售额', 1, 850],
      ['销售之星', '销售额', 2, 800],
      ['销售之星', '销售额', 3, 750],
      ['转化之星', '付款转化率', 1, 400],
      ['转化之星', '付款转化率', 2, 200],
    ],
    targets: [
      ['付款转化率', 0.5, 40, '越高越好'],
      ['客单价', 170, 20, '越高越好'],
      ['回复速度', 38, 20, '越低越好'],
      ['下单转化率', 0.56, 20, '越高越好'],
    ],
    cuts: [85, 80],
  }),
};
