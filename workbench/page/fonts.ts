/** Workbooks name the fonts of Chinese Windows; by family, the full names of faces that may stand in for it. */
const faces: Record<string, string[]> = {
  微软雅黑: ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'],
  'Microsoft YaHei': ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'],
  等线: ['DengXian', 'PingFang SC', 'Noto Sans CJK SC'],
  DengXian: ['DengXian', 'PingFang SC', 'Noto Sans CJK SC'],
  Calibri: ['Calibri', 'Carlito', 'Arial', 'Liberation Sans'],
};

/**
 * Where such a font is missing the canvas would draw a serif face. Nothing is downloaded; a family for which the machine
 * has no stand-in stays as it is. To be awaited before the grid measures its first text.
 */
export async function provideFonts(): Promise<void> {
  const loading = Object.entries(faces).flatMap(([family, names]) =>
    [
      { weight: '400', suffix: '' },
      { weight: '700', suffix: ' Bold' },
    ].map(async ({ weight, suffix }) => {
      const source = names.map((name) => `local("${name}${suffix}")`).join(', ');
      document.fonts.add(await new FontFace(family, source, { weight }).load());
    }),
  );
  await Promise.allSettled(loading);
}
