export const quality = {
  'quality.title': '质检',
  'quality.intro': '抽检、评分到辅导，每一步都写在工作簿里。',
  'quality.sampling': '抽检',
  'quality.samplingHint': '按规则定每人条数，可复现地抽取，分给质检员。',
  'quality.scoring': '评分',
  'quality.scoringHint': '逐条看聊天记录打分，一键一项，写入质检明细，可随时接着评。',
  'quality.calibration': '校准',
  'quality.calibrationHint': '看质检员的尺子是否一样：双评一致性、松紧、考核，同错不同罚。',
  'quality.results': '质检结果',
  'quality.resultsHint': '均分、合格率、走势、热力图；写质检报告、上报清单和分析会材料。',
  'quality.coaching': '辅导',
  'quality.coachingHint': '谁需要辅导、为什么；先肯定的辅导表，一周后复查效果。',
};
