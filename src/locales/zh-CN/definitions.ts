/** What each number means, as the "?" beside it says. */
export const definitions = {
  'definition.qaCount.name': '质检条数',
  'definition.qaCount.text': '所选时间里随机抽检并打了分的会话数。因关键词、投诉或逆向渠道而抽的会话另列，不计入。',
  'definition.score.name': '得分',
  'definition.score.text':
    '这条会话的质检分，0–100，与 KEFU.QASCORE 相同：每类按项权重算得分率，再按类别权重加权，只算已评的项；致命项得 0 分则整条 0 分。',
  'definition.qaMean.name': '质检均分',
  'definition.qaMean.text':
    '所选时间里随机抽检会话得分的平均值，0–100。单条得分按评分表的类别权重和项权重加权，只算已评的项。',
  'definition.passRate.name': '合格率',
  'definition.passRate.text':
    '随机抽检里得分到合格线（80）的比例。区间是 Wilson 95% 区间：抽检只看了一部分会话，真实合格率很可能在这个范围里；条数越少，区间越宽。',
  'definition.shrunkMean.name': '收缩均分',
  'definition.shrunkMean.text':
    '把个人均分往全组均分拉近，拉多少取决于条数和大家差别有多大（经验贝叶斯）。条数少的人不会因为一两条就排到最前或最后。',
  'definition.itemShare.name': '评分项得分率',
  'definition.itemShare.text': '该项得分占满分的比例的平均值，全部会话（含专挑的）都算，未评的不算。',
  'definition.coachingEffect.name': '辅导效果',
  'definition.coachingEffect.text':
    '辅导前若干天与辅导后 7 天的随机抽检均分之差，带 Welch 95% 区间。区间不含 0 才说有变化。低分之后多半会自己回升（均值回归），所以同时给出不辅导时估计会到多少。',
  'definition.grade.name': '质检等级',
  'definition.grade.text': '由质检均分对照等级表得出。没有等级表时：90 起为优，80 起为良，70 起为中，其余为差。',
  'definition.performance.name': '绩效',
  'definition.performance.text':
    '各指标达成率按“指标目标”的权重加权，100 分为恰好达标，单项最多计 120%。比率由月合计重算，不取每天比率的平均。',
  'definition.fit.name': '匹配度',
  'definition.fit.text': '匹配度表中本月的评分，0–100；有多列评分时取平均。',
  'definition.quadrant.name': '象限',
  'definition.quadrant.text': '绩效达到分界为“合格”，匹配度达到分界为“合适”。缺任一项就不归象限，不做猜测。',
  'definition.undecided.name': '待观察',
  'definition.undecided.text':
    '绩效的 80% 区间（均值 ± 1.2816 × 标准差 ÷ √次数）跨过分界，还说不准在哪一边。指标绩效看每天的波动，质检均分看每条的波动。',
  'definition.actual.name': '实际',
  'definition.actual.text': '激励方案所用指标的本月合计，默认是销售额。',
  'definition.target.name': '目标',
  'definition.target.text': '激励方案里写的目标值。',
  'definition.commission.name': '提成',
  'definition.commission.text':
    '阶梯提成 × 质检系数 × 出勤折算，再受封顶和保底约束，最后按分四舍五入。逐步算法见写出的工资单。',
  'definition.prize.name': '名次奖',
  'definition.prize.text': '按指标排名所得的奖金，在质检系数、折算和封顶之外。并列者默认平分所占名次的奖金。',
  'definition.pay.name': '应发',
  'definition.pay.text': '提成加名次奖，每一笔都精确到分。合计等于每个人应发之和。',
  'definition.weakness.name': '弱项',
  'definition.weakness.text': '比“指标目标”差，或者比团队中位数差 1 个稳健 z 以上。质检三大类与合格线 80 比。',
  'definition.causeClass.name': '原因类别',
  'definition.causeClass.text': '每条依据对业务、能力、态度三类各有权重，加起来最重的一类就是主因；一样重就都列出。',
  'definition.filterRate.name': '过滤率',
  'definition.filterRate.text': '1 − 接待人数 ÷ 咨询人数，团队按合计算。',
  'definition.robustZ.name': '稳健 z',
  'definition.robustZ.text': '0.6745 ×（本人 − 中位数）÷ 绝对中位差；大于 3.5 算明显偏离，不受少数极端值影响。',
  'definition.readiness.name': '够条件',
  'definition.readiness.text': '“晋升标准”里这一级的各项最低值全部达到；没有数据算没达到。',
  'definition.successor.name': '接班人',
  'definition.successor.text': '组长名下纵向标准全达到的人；合格但不合适、不合适也不合格的不算。',
  'definition.controlLimits.name': '控制限',
  'definition.controlLimits.text':
    '转化：均值 ± 3√(均值(1−均值) ÷ 当天人数)；其他：均值 ± 2.66 × 平均移动极差。超出说明当天和平时不一样。',
  'definition.falseAlarm.name': '碰巧的机会',
  'definition.falseAlarm.text':
    '按本人上月不达标的比例 p =（不达标天数 + 0.5）÷（天数 + 1），各天互不相干时，本月至少一次连续两天不达标的概率。越高，这个信号越不能当真。',
};
