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
  'definition.weakness.text':
    '比“指标目标”差，或者比团队中位数差 1 个稳健 z 以上；质检三大类与合格线 80 比。只列随机波动解释不了的：至少 5 天（质检 5 条），各天（各条）均值的区间整个落在线的差的一侧；大家一起看，合起来 95% 的把握。',
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
  'definition.turnover.name': '流失率',
  'definition.turnover.text':
    '期间离职人数 ÷ 平均人数，平均人数 =（期初 + 期末）÷ 2。离职日期是最后一个工作日，当天还算在职；期初是第一天之前的人数，期末是最后一天下班后的人数。',
  'definition.retention.name': '入职留存',
  'definition.retention.text':
    '同一个月入职的人里，入职满 1、2、3、6、12 个月那天还在职的有几位。还有人没满的，写“未到期”，不猜。',
  'definition.recoveryShare.name': '挽回率',
  'definition.recoveryShare.text': '成交 ÷ 名单人数，带 Wilson 95% 区间；金额是成交买家的挽回金额之和，精确到分。',
  'definition.gates.name': '新人验收',
  'definition.gates.text': '同一项只算一次，通过一次就算通过。验收日期已过还没通过的算逾期；一项都没逾期的新人算按时。',
  'definition.examPass.name': '考核通过',
  'definition.examPass.text': '笔试和现场提问都通过才算通过，补考通过也算。分母是考核名单和在岗临促里的所有人。',
  'definition.examWave.name': '第几次考',
  'definition.examWave.text': '每个人每种方式的第一次是首考，之后是补考。',
  'definition.transferRate.name': '转接率',
  'definition.transferRate.text': '转接次数之和 ÷ 接待人数之和，只算当天有本人接待人数的日子。不算差错。',
  'definition.spanOfControl.name': '管理幅度',
  'definition.spanOfControl.text': '每位组长名下在职的人数，组长自己不算。默认 5–12 人为合适。',
  'definition.delegationsInHand.name': '授权在办',
  'definition.delegationsInHand.text': '授权记录里由这位组长交出去、还没有填完成情况的事项数。',
  'definition.abilities.name': '四项能力',
  'definition.abilities.text': '管理者能力评估里最近一次和上一次的评分，0–100，不做平均。',
  'definition.coursesDone.name': '课程进度',
  'definition.coursesDone.text': '12 门课里填了完成日期的门数。',
  'definition.readCoverage.name': '学习覆盖率',
  'definition.readCoverage.text': '已看的人数 ÷ 应看的人数，同一个人看几次算一次；合计是各项之和相除。',
  'definition.phaseParticipation.name': '阶段参与率',
  'definition.phaseParticipation.text':
    '阶段内有数据的人里，提成大于 0 的占多少。“占全员”的分母是阶段所在月在职的所有人。',
  'definition.phaseSpend.name': '阶段支出',
  'definition.phaseSpend.text':
    '这一阶段各月提成之和，已压到奖金池内。奖励比例 = 支出 ÷ 奖金池，剩余 = 奖金池 − 支出。名次奖和奖项按月发，不在内。',
  'definition.headsNeeded.name': '需要人数',
  'definition.headsNeeded.text':
    '进线 ÷ 每人每小时能接的 ÷ 每班小时 ÷ 出勤率，加上挽回名单的工时；各班次进一取整后相加。取各阶段两版计划里最多的。',
  'definition.headsShort.name': '缺口',
  'definition.headsShort.text':
    '需要人数 − 在岗折合。在岗取阶段里人最少的一天，一名临促按“临促折算”算几名老客服；折合够了就是 0。',
  'definition.campaignFigures.name': '大促数据',
  'definition.campaignFigures.text':
    '大促日历各阶段里，花名册上的人的日报合计；付款转化率 = 付款人数合计 ÷ 询单人数合计。和之前同样长的一段对比，看不出原因。',
  'definition.recruits.name': '还要招临促',
  'definition.recruits.text': '缺口 ÷ 临促折算，往上取整。临促折算写在“大促人力规则”里；没写就算不出。',
  'definition.prepReady.name': '准备完成',
  'definition.prepReady.text': '填了“备好日期”的事项数 ÷ 准备清单里的全部事项数。',
  'definition.prepOpen.name': '还差',
  'definition.prepOpen.text': '缺的版本、过期没备好的事项、要补考的人、还没有考的人，各算一件。没到期的不算。',
  'definition.openPoints.name': '未完成',
  'definition.openPoints.text':
    '到这一天已经过期的大促任务、会议事项和异常信号，缺的或过期的准备，要补考和没考的人，超出奖金池的阶段，各算一件。',
  'definition.workdays.name': '工作日',
  'definition.workdays.text': '从开始到截止（含两头）的工作日天数，按“工作日历”；没有就按周一到周五。',
  'definition.slotIncrement.name': '时段新增',
  'definition.slotIncrement.text':
    '这次登记的累计数 − 上一次的；第一次就是它本身。累计数变小的不计入，漏登的时段并入下一次。',
  'definition.tail.name': '转化尾端',
  'definition.tail.text': '付款人数 ÷ 询单人数最低的 20%（至少一人），只排询单满 20 人的；一样低时人多的在前。',
  'definition.lostInquiries.name': '流失询单',
  'definition.lostInquiries.text': '询单人数 − 付款人数，按当天累计。',
  'definition.atStake.name': '估计金额',
  'definition.atStake.text': '流失人数 × 团队每位付款买家的平均销售额。只是估计，不是损失。',
  'definition.coverage.name': '覆盖人数',
  'definition.coverage.text': '当天登录的客服里，抽到至少一条会话的人数 ÷ 登录人数。两个数相等才算人人都抽到。',
  'definition.shortfall.name': '缺口',
  'definition.shortfall.text':
    '按抽检规则该抽的条数减去可抽的条数，逐人相加，只算不够的人。越少越好；会话本来就少时补不上。',
  'definition.needCoaching.name': '需要辅导',
  'definition.needCoaching.text':
    '有至少一条原因的客服人数：致命项得 0 分、均分不及格、均分确有下降（95% 区间不含 0）、同一项反复出错、连续两天不稳定。天数和条数在“辅导规则”里改。',
  'definition.appealLate.name': '超期的申诉',
  'definition.appealLate.text': '评分之后过了申诉期限（默认 3 天，“申诉规则”可改）才提出的待处理申诉。',
  'definition.escalation.name': '重大问题',
  'definition.escalation.text':
    '所选时间里要上报的会话数：严重程度为重大、致命项得 0 分，或客服自己说了重大级敏感词。专挑的会话也算。',
  'definition.doubleScored.name': '双评会话',
  'definition.doubleScored.text': '同一会话ID由两个或以上不同质检员评过分的会话数。少于 10 对不下结论。',
  'definition.alpha.name': 'Krippendorff α',
  'definition.alpha.text':
    '1 − 实际分歧 ÷ 碰巧会有的分歧（分数之差的平方）。1 是完全一致，0 等于碰巧，负数比碰巧还差；0.8 以上可靠，0.667–0.8 只作参考。出处：Krippendorff 2004。',
  'definition.reviewerEffect.name': '质检员松紧',
  'definition.reviewerEffect.text':
    '同样的客服，这位质检员比其他质检员平均多给（正）或少给（负）的分数，带标准误。越接近 0 越好；没有共同评过的客服就比不出来。',
  'definition.payTotal.name': '应发合计',
  'definition.payTotal.text':
    '每个人的提成 + 名次奖和其他奖 + 奖励 − 处罚 + 以前月份的更正，逐人按分取整后相加，与工资条分文不差。',
  'definition.participation.name': '参与率',
  'definition.participation.text': '拿到奖金（大于 0）的人数 ÷ 有资格的人数。太低说明多数人够不着。',
  'definition.winnerRatio.name': '名次奖获奖比例',
  'definition.winnerRatio.text': '拿到名次奖的人数 ÷ 方案里的全部人数。',
  'definition.gini.name': '基尼系数',
  'definition.gini.text':
    '奖金分得有多不均：0 是人人一样，越接近 1 越集中在少数人。G = Σ(2i − n − 1)·x ÷ (n·Σx)，x 由小到大。没有“越低越好”的说法，和上一版方案比较用。出处：Dixon 等 1987。',
  'definition.poolUse.name': '奖金池使用率',
  'definition.poolUse.text': '应发合计 ÷ 奖金池。超过 100% 时池子不够，按各人应得的比例分。',
  'definition.payCurve.name': '提成曲线',
  'definition.payCurve.text':
    '业绩从 0 往上，一个人能拿到多少提成：按档位、封顶、保底算，质检系数按 1，不折算天数。横轴上的短线是大家各月的实际业绩。',
  'definition.planFinding.name': '发现的问题',
  'definition.planFinding.text':
    '表里的矛盾、空档、重叠、够不着的档、不够的奖金池和断崖，每处算一条。断崖：差一点点，提成就一下子差 100 元以上。',
  'definition.conflict.name': '冲突',
  'definition.conflict.text':
    '排出来的日程里说不通的地方：已经过期、工作日不够、前一步还没完、培训排进第一波。为 0 才排得下去。',
  'definition.todayCount.name': '需要处理',
  'definition.todayCount.text': '马上处理、今天处理和一周内到期的事加起来；“留意”里的不用办，不算。',
  'definition.todayNow.name': '马上处理',
  'definition.todayNow.text':
    '截至所看日期已经过期的事（复查、申诉、评分、通知、观察期等，期限在“台账时限”里改），以及不等期限的：重大问题、重大敏感词、台账里标明紧急的提醒。',
  'definition.todayToday.name': '今天处理',
  'definition.todayToday.text':
    '所看日期当天到期的事，和还没过期、等着办的事：没评的抽检、没处理的申诉、连续两天不稳定的人、要看的日报。',
  'definition.todaySoon.name': '一周内到期',
  'definition.todaySoon.text': '所看日期之后几天内到期的事。提前几天提醒由各台账自己定。',
  'definition.todayKnown.name': '留意',
  'definition.todayKnown.text': '不用办，但看数字前要知道的事：还会变的指标、数据只到哪一天、台账里的说明。',
  'definition.ledgerAlerts.name': '提醒',
  'definition.ledgerAlerts.text':
    '台账里截至所看日期要有人管的行：逾期或快到期的，和各台账另外规定要看的（如敷衍的日报）。每行只提醒一次，点单元格地址就到那一行。',
  'definition.ledgerStatus.name': '台账状态',
  'definition.ledgerStatus.text':
    '逾期：过了期限还没完成。临期：快到期。待办：还早。等待：在等别人，不算逾期。完成：填了完成日期或结果。期限在“台账时限”里改；没有期限的台账只数行数。',
  'definition.judgedCount.name': '质检条数',
  'definition.judgedCount.text': '所选月份里打了有效分数的质检，随机抽的和专挑的都算；标准分（定标）的行不算。',
  'definition.pairAgreement.name': '评分相同',
  'definition.pairAgreement.text':
    '两名质检员给同一会话的这一项打了同样分数的比例，越高越一致。碰巧相同的也在里面，所以还要看 α。',
  'definition.pairs.name': '对数',
  'definition.pairs.text': '同一会话由两名质检员都评了这一项，算一对；三个人评算三对。少于 10 对不下结论。',
  'definition.inconsistent.name': '同错不同罚',
  'definition.inconsistent.text':
    '问题描述相同，而同一评分项的得分相差满分的 30% 以上，或严重程度不同的问题个数。0 最好；有的话逐条看是不是真的一样。',
  'definition.adjustedMean.name': '扣除松紧后的均分',
  'definition.adjustedMean.text':
    '每条随机抽检的分数减去评它的质检员的松紧，再求平均。上面是现在的均分，箭头后是调整后的；只供参考。',
  'definition.adjustedPay.name': '按调整后的分重算',
  'definition.adjustedPay.text':
    '用调整后的均分查当月方案的质检系数，重算提成。只给看会差多少，不改分，也不改钱；名次奖不重算。',
  'definition.reviewerAccuracy.name': '准确度',
  'definition.reviewerAccuracy.text':
    '100 −（与标准分之差占满分的百分比，取平均）；没有标准分时，与同会话其他质检员的均分比。100 是完全一致。',
  'definition.reviewerTotal.name': '质检员考核总分',
  'definition.reviewerTotal.text':
    '准确度、产品知识、工作流程三项的平均，各占三分之一；缺一项就不出总分。后两项是“质检员考核”表里的考试分。',
};
