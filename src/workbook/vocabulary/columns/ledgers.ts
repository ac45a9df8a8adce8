import { agent, employeeId, group } from './people';
import { identity, optional, required, type ColumnSpec } from './spec';

/** B5: praise first, then the problem, signed, looked at again after a week, a second talk where it did not help. */
export const coachingColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('date', ['日期'], ['辅导日期', '面谈日期', 'date', 'coached on'])),
  employeeId,
  group,
  identity(optional('coach', ['辅导人'], ['面谈人', '教练', 'coach'])),
  identity(optional('conversationId', ['会话ID'], ['会话编号', '聊天ID', 'conversation id'])),
  optional('praise', ['肯定'], ['先肯定', '优点', '亮点', 'praise', 'strengths']),
  optional('issue', ['问题'], ['问题描述', '不足', '待改进', 'issue', 'problem']),
  optional('action', ['改进动作'], ['改进措施', '改进计划', '行动计划', '改进方案', 'action', 'action plan']),
  optional('signed', ['客服签字'], ['签字', '签名', '员工签字', 'signed', 'signature']),
  identity(optional('recheckDate', ['复查日期'], ['复查时间', '回访日期', 'recheck date', 'recheck due'])),
  optional('recheckResult', ['复查结果'], ['复查情况', 'recheck result']),
  optional('secondTalk', ['二次沟通'], ['二次辅导', '二次面谈', 'second talk']),
];

/** A2. */
export const noticeColumns: readonly ColumnSpec[] = [
  agent,
  required('notice', ['通知标题', '通知'], ['通知内容', '标题', 'notice', 'title']),
  identity(required('sent', ['发送时间'], ['发布时间', '通知时间', '发送日期', '发布日期', 'sent', 'sent at'])),
  identity(optional('read', ['阅读时间'], ['已读时间', '阅读日期', 'read', 'read at'])),
  identity(optional('done', ['执行时间'], ['完成时间', '执行日期', 'done', 'done at'])),
  optional('leaveHours', ['请假小时'], ['请假时长', '请假时长(小时)', 'leave hours', 'hours on leave']),
  identity(optional('noticeId', ['通知编号'], ['编号', 'notice id'])),
  employeeId,
  group,
];

/** A8: the reports people write, not the exports that are called by the same name. */
export const writtenReportColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('date', ['日期'], ['日报日期', 'date', 'day'])),
  required('content', ['日报内容'], ['工作总结', '今日总结', '总结', '内容', 'report', 'content', 'text']),
  identity(optional('submitted', ['提交时间'], ['提交日期', '上交时间', 'submitted', 'submitted at'])),
  optional('comment', ['点评'], ['审阅意见', '批注', '主管点评', 'comment']),
  identity(optional('commentedBy', ['审阅人'], ['点评人', 'commented by'])),
  employeeId,
  group,
];
