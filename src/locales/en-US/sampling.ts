import type { sampling as zh } from '../zh-CN/sampling';

export const sampling: Record<keyof typeof zh, string> = {
  'sampling.list': ', ',
  'sampling.andMore': ' and {count} more',
  'sampling.remark.unassigned':
    '{count} conversations have no reviewer (only one was chosen, and they are that person’s own)',
  'sampling.remark.uncovered':
    '{count} people worked but have no conversation to draw, so they are not covered: {agents}',
  'sampling.remark.shortfall': 'Too few conversations: {missing} fewer than the rules ask for, of {agents}',
  'sampling.remark.repeated':
    '{count} conversation ids stand in several rows or under several agents; the first counts, for example {id}',
  'sampling.remark.strangers': '{count} names are not on the roster; they are sampled as experienced: {agents}',
  'sampling.remark.reverse': '{reserved} return and refund chats are reserved, but there are only {found}',
  'sampling.remark.noTarget':
    '“指标目标” has no target for 付款转化率, so two bad days in a row cannot be told; nobody is sampled more for it',
  'sampling.remark.oneReviewer': '{count} people were seen by one reviewer only this month: {agents}',
  'sampling.title': 'Sampling',
  'sampling.step.choices': 'Choices',
  'sampling.step.preview': 'Preview',
  'sampling.step.write': 'Write',
  'sampling.intro':
    'Draws the conversations to review from the chat log: everybody who worked is covered, new and unstable people more often, keyword hits first.',
  'sampling.noFrame': 'No conversations to draw from',
  'sampling.noFrameAdvice':
    'Put a chat log (会话ID, 日期, 客服昵称, 发送方, 消息内容) or a list of conversations (会话ID, 会话日期, 客服) on any sheet, then look again.',
  'sampling.from': 'From',
  'sampling.to': 'To',
  'sampling.days': 'Conversations of',
  'sampling.seed': 'Seed',
  'sampling.seedHint': 'With the same seed and the same conversations anybody draws the same sample.',
  'sampling.reviewers': 'Reviewers',
  'sampling.noReviewers':
    'No reviewers were found; their column will be blank. People whose 岗位 says 质检 and people who have scored before are listed here.',
  'sampling.campaign': 'Campaign: reserve for returns and refunds',
  'sampling.reverseShare': 'Share reserved',
  'sampling.extend': 'Extend “{sheet}” and keep its {count} conversations',
  'sampling.rules': 'Rules',
  'sampling.rulesText':
    '{base} a person and day; {newBase} within {newDays} days of hire; ×{unstableFactor} after two bad days; at least {randomMinimum} at random; {doubleShare} scored twice; {keywords} keywords.',
  'sampling.rulesDefault': 'The workbook has no 抽检规则; these are the defaults.',
  'sampling.previewHeading': 'Sample of {days}',
  'sampling.fact.drawn': 'Conversations',
  'sampling.fact.coverage': 'People covered',
  'sampling.fact.shortfall': 'Short by',
  'sampling.people': 'Everybody',
  'sampling.column.agent': 'Agent',
  'sampling.column.drawn': 'Drawn',
  'sampling.column.available': 'Of',
  'sampling.column.share': 'Made up of',
  'sampling.reason.random': 'random',
  'sampling.reason.new': 'new',
  'sampling.reason.unstable': 'unstable',
  'sampling.reason.keyword': 'keyword',
  'sampling.reason.reverse': 'returns',
  'sampling.reason.shortfall': 'short',
  'sampling.reasonCount': '{reason} {count}',
  'sampling.loads': 'Shared among',
  'sampling.load': '{reviewer}: {count}',
  'sampling.certificate': 'Certificate of the draw',
  'sampling.certificateHint': 'It is kept in the sampling log; with it the draw can be repeated and checked.',
  'sampling.frameSize': 'Conversations in the frame',
  'sampling.frameDigest': 'Digest of the frame',
  'sampling.algorithm': 'Algorithm',
  'sampling.matchesRecord': 'The frame is the one in the sampling log: the same conversations are drawn again.',
  'sampling.differsFromRecord':
    'The frame is not the one in the sampling log ({then} conversations then, {now} now); the result will differ.',
  'sampling.write': 'Write the list',
  'sampling.doneHeading': 'Written',
  'sampling.done':
    'The sample list of {days} is written: {count} conversations, {covered} of {loggedIn} people covered.',
  'sampling.again': 'Draw again',
  'sampling.nothingNew': 'Nothing new to write: the list is complete.',
};
