import { identity, optional, required, type ColumnSpec } from './spec';

export const agent = identity(
  required(
    'agent',
    ['旺旺昵称', '客服昵称', '客服', '客服账号'],
    [
      '旺旺',
      '子账号',
      '坐席',
      '花名',
      '昵称',
      '姓名',
      '客服姓名',
      '客服名称',
      '客服人员',
      '接待客服',
      '员工姓名',
      '坐席姓名',
      '子账号名称',
      'agent',
      'agent name',
      'account',
      'nickname',
      'name',
    ],
  ),
);
export const employeeId = identity(
  optional('employeeId', ['工号'], ['员工编号', '员工号', 'employee id', 'employee number', 'job number', 'staff id']),
);
export const group = identity(
  optional('group', ['组别', '班组', '旺旺分组'], ['小组', '分组', '所属组', '所属小组', '团队', 'team', 'group']),
);

export const rosterColumns: readonly ColumnSpec[] = [
  agent,
  employeeId,
  group,
  identity(optional('nickname', ['花名'], ['nickname'])),
  identity(optional('realName', ['姓名'], ['员工姓名', 'real name', 'full name'])),
  identity(optional('hireDate', ['入职日期'], ['入职时间', '入职', 'hire date', 'hired', 'start date'])),
  identity(optional('regularDate', ['转正日期'], ['转正时间', 'regular since', 'confirmation date'])),
  identity(optional('leaveDate', ['离职日期'], ['离职时间', '离职', 'leave date', 'left'])),
  optional('leader', ['组长'], ['主管', '直属上级', 'leader', 'team leader', 'supervisor']),
  optional('position', ['岗位'], ['职位', 'position', 'job title']),
  optional('level', ['等级'], ['级别', '职级', 'level', 'grade']),
  optional('status', ['状态'], ['在职状态', 'status']),
  optional('recruitSource', ['招聘来源'], ['人员来源', 'recruited from']),
  optional('temporary', ['是否临促'], ['临促', 'temporary']),
];

export const fitColumns: readonly ColumnSpec[] = [
  agent,
  identity(optional('month', ['月份'], ['考核月份', '评估月份', '月度', 'month'])),
  employeeId,
  group,
  optional('fit', ['匹配度'], ['匹配度得分', '匹配分', 'fit', 'fit rating']),
];

/** Which spelling belongs to whom: written by people, applied before anybody is looked up. */
export const personAliasColumns: readonly ColumnSpec[] = [
  required('originalName', ['原名'], ['原名称', '数据中的名字', 'written as', 'original name']),
  required('agent', ['对应客服'], ['对应人员', '实际客服', 'is agent', 'same as']),
  employeeId,
  optional('remark', ['备注'], ['说明', 'remark', 'note']),
];
