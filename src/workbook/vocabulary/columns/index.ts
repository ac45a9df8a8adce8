import { dailyColumns } from './daily';

export * from './daily';
export * from './pay';
export * from './people';
export * from './policies';
export * from './quality';
export type { ColumnSpec } from './spec';

/** Titles of known exports: outside their own kind, or without a role in it, they are never taken for a neighbour with a similar name. */
export const otherKnownHeaders: readonly string[] = [
  ...dailyColumns.flatMap(({ headers }) => headers),
  ...['本人落实下单他人落实付款', '静默下单本人落实付款', '转正日期', '是否临促', '客户昵称', '买家昵称'],
  ...['店铺', '渠道', '时间', '会话时间'],
];
