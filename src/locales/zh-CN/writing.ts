/** What is said when something could not be written. */
export const writing = {
  'writing.failure.host': 'Excel 没有接受这次写入：{reason}',
  'writing.failure.readOnly': '工作簿是只读的，不能写入。',
  'writing.failure.protectedWorkbook': '工作簿的结构受保护，不能新建工作表。',
  'writing.failure.protectedSheet': '工作表“{place}”受保护，不能写入。',
  'writing.failure.goneSheet': '工作表“{place}”已经不在了，或者改了名。',
  'writing.failure.goneTable': '表“{place}”已经不在了，或者改了名。',
  'writing.failure.changedTable': '“{place}”的列标题和读取时不一样了。',
  'writing.failure.changedRows': '“{place}”上那张表的下方，读取之后被改过。',
  'writing.failure.changedCell': '{place} 在读取之后被改过。',
  'writing.failure.noRoom':
    '{place} 已有内容，又不能在那里插入行：表的旁边还有别的内容贯穿该处，或同一工作表上另一张表也要腾位置。',
  'writing.failure.hiddenRows': '“{place}”里有筛选掉或隐藏的行，Excel 可能删不干净，所以没有动手。',
  'writing.failure.notAgreed': '{place} 不在刚才确认的范围里：确认之后表格变过（如排序、插入行）。',
  'writing.failure.notOwn': '“{place}”不是客服工具箱写的工作表，不会改动它。',
  'writing.unchanged': '没有留下任何改动。',
  'writing.left': '这些地方没能撤回，请手动检查：{places}',
  'writing.noRoomAdvice': '请先在表的下方手动腾出空行，或把它转为 Excel 表格（插入 > 表格），然后重试。',
  'writing.hiddenRowsAdvice': '请先清除筛选、取消隐藏的行，然后重试。',
  'writing.readOnlyAdvice': '请点“启用编辑”，或另存一份，然后重试。',
};
