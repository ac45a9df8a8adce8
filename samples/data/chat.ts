import { days, LAST_DAY } from '../calendar';
import { randomStream, type RandomStream } from '../random';
import { worksOn } from './daily';
import type { ChatLine, QaReview, TeamSpec } from './model';
import { buyerName, conversationId } from './reviews';

type Turn = readonly [speaker: '买家' | '客服', text: string];

const OPENINGS: readonly Turn[] = [
  ['客服', '亲,您好,欢迎光临,请问有什么可以帮到您?'],
  ['客服', '在的亲,请问看中哪一款了呢?'],
];

const SCENES: readonly (readonly Turn[])[] = [
  [
    ['买家', '这款165/110斤穿什么码?'],
    ['客服', '亲,按您的身高体重建议拍M码,喜欢宽松可以选L码哦'],
    ['买家', '好的,今天能发货吗'],
    ['客服', '下午四点前付款当天发出,默认中通快递'],
  ],
  [
    ['买家', '双11还会更便宜吗'],
    ['客服', '亲,预售20号开始,定金可以膨胀,到手价和双11一样,先付定金不用抢'],
    ['买家', '那我先付定金'],
    ['客服', '好的亲,尾款时间是31号晚上八点开始,到时候我提醒您'],
  ],
  [
    ['买家', '能不能再便宜点'],
    ['客服', '亲,这款已经是活动价了,领店铺券可以再减15元,我把链接发给您'],
    ['买家', '行吧'],
    ['客服', '感谢理解,另外搭配同系列的一起买还可以包邮哦'],
  ],
  [
    ['买家', '我的快递三天没动了'],
    ['客服', '非常抱歉让您久等了,我马上帮您联系快递核实,十分钟内回复您'],
    ['买家', '快点'],
    ['客服', '亲,已核实,包裹今晚到您所在城市的网点,给您申请了5元补偿券'],
  ],
  [
    ['买家', '想退货怎么弄'],
    ['客服', '亲,七天无理由支持的,您在订单里点申请退货,运费险会赔付运费'],
    ['买家', '退款多久到'],
    ['客服', '仓库签收后24小时内处理,原路退回'],
  ],
];

/** Agents' own lines that the keyword list must find, and a buyer's line with the same word that it must not. */
const PLANTED: readonly (readonly Turn[])[] = [
  [
    ['买家', '这个面料会起球吗'],
    ['客服', '这个我不知道哦,您看详情页吧'],
  ],
  [
    ['买家', '我要投诉你们'],
    ['客服', '那您去投诉吧'],
  ],
  [
    ['买家', '你怎么不回答我'],
    ['客服', '我刚才说得很清楚了,懂吗'],
  ],
  [
    ['买家', '你这是什么态度'],
    ['客服', '非常抱歉亲,是我没有解释清楚,我重新给您说明一下'],
  ],
];

const CLOSING: Turn = ['客服', '感谢亲的支持,有问题随时联系我,祝您生活愉快'];

function conversation(
  random: RandomStream,
  header: Pick<ChatLine, 'conversationId' | 'date' | 'account' | 'buyer'>,
  targeted: boolean,
): ChatLine[] {
  const turns: Turn[] = [random.pick(OPENINGS), ...random.pick(SCENES)];
  if (targeted || random.chance(0.02)) turns.push(...random.pick(PLANTED));
  if (!targeted || random.chance(0.5)) turns.push(CLOSING);
  let seconds = random.integer(9 * 3600, 22 * 3600);
  return turns.map(([speaker, text]) => {
    seconds += random.integer(8, speaker === '客服' ? 55 : 120);
    return { ...header, time: seconds / 86_400, speaker, text };
  });
}

/** The last weeks' chats: every reviewed conversation, and others beside it for the draw to choose from. */
export function chatLines(spec: TeamSpec, reviews: readonly QaReview[]): ChatLine[] {
  const lines: ChatLine[] = [];
  for (const date of days(spec.chatFrom, LAST_DAY)) {
    spec.people.forEach((person, index) => {
      if (!worksOn(person, date, index)) return;
      const random = randomStream(spec.seed, 'chat', person.employeeId, date);
      const reviewed = reviews.filter((r) => r.conversationDate === date && r.agent === person.nickname);
      for (const review of reviewed) {
        const header = { conversationId: review.conversationId, date, account: person.account, buyer: review.buyer };
        lines.push(...conversation(random, header, review.sampling === '关键词'));
      }
      for (let extra = 0; extra < spec.conversationsPerDay; extra++) {
        const id = conversationId(date, (index + 1) * 100 + 50 + extra);
        const header = { conversationId: id, date, account: person.account, buyer: buyerName(random) };
        lines.push(...conversation(random, header, false));
      }
    });
  }
  return lines;
}
