import { seeded } from './measure';

/** Marks of `rows` conversations on the default rubric's 15 items, some of them not rated, as Excel hands them over. */
export function marks(rows: number, seed = 1): (number | string)[][] {
  const random = seeded(seed);
  return Array.from({ length: rows }, () =>
    Array.from({ length: 15 }, () => {
      const chance = random();
      return chance < 0.03 ? 'N/A' : chance < 0.05 ? '' : Math.min(10, 5 + Math.floor(random() * 7));
    }),
  );
}

/** The default rubric: 25 / 50 / 25 over 5, 6 and 4 items of equal weight, full mark 10. */
export const rubric: (number | string)[][] = [
  ['服务规范与礼仪', 25, 5],
  ['业务规范及能力', 50, 6],
  ['服务意识', 25, 4],
].flatMap(([category = '', weight = 0, items = 0], c) =>
  Array.from({ length: Number(items) }, (_, i) => [
    i === 0 ? category : '',
    i === 0 ? weight : '',
    `项${c}.${i}`,
    '',
    10,
    '',
  ]),
);

export const agentNames = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `客服${String(i + 1).padStart(3, '0')}`);

/** One agent a row, drawn at random. */
export function agents(rows: number, count: number, seed = 2): string[][] {
  const random = seeded(seed);
  const names = agentNames(count);
  return Array.from({ length: rows }, () => [names[Math.floor(random() * count)] ?? '']);
}

const phrases = (
  '您好亲在的呢,这款面霜是150克的,今天下单明天发货,请问是什么肤质呢?可以先领券再拍哦。这边帮您登记一下,稍后给您回复;' +
  '物流显示已经到达杭州转运中心,预计后天送达!如果不合适支持七天无理由退换,运费险已经赠送。好的呢,感谢您的支持,祝您生活愉快~'
).match(/.{4,9}/gu) ?? [''];

export const keywords: string[] = (
  '不知道 去投诉吧 态度 懂吗 加微信 微信 私下转账 转账 刷单 返现 好评返现 加我 电话联系 自己看 看不懂吗 不归我管 随便你 爱买不买 没办法 等着吧 ' +
  '别催 你烦不烦 脑子 傻 滚 垃圾 骗子 假货 差评 威胁 投诉 工商 曝光 律师 起诉 退一赔三 代购 外链 支付宝 银行卡'
).split(' ');

/** Chat lines of plausible length, about one in thirty with a keyword in it. */
export function chatLines(rows: number, seed = 3): string[][] {
  const random = seeded(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: rows }, () => {
    let text = pick(phrases) + pick(phrases);
    if (random() < 0.5) text += pick(phrases);
    if (random() < 0.033) text += pick(keywords) + pick(phrases);
    return [text];
  });
}

/** Conversation ids as platforms write them: a date and a running number. */
export const conversationIds = (rows: number): string[][] =>
  Array.from({ length: rows }, (_, i) => [`20261001${String(i).padStart(8, '0')}`]);
