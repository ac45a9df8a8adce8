import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green, from which Fluent derives its accents. */
const excelGreen: BrandVariants = {
  10: '#021208',
  20: '#06200f',
  30: '#072f17',
  40: '#083d1f',
  50: '#0a4b27',
  60: '#0c5a2f',
  70: '#0e6b38',
  80: '#107c41',
  90: '#2a8c55',
  100: '#45a06f',
  110: '#5fb185',
  120: '#7bc19c',
  130: '#97d0b2',
  140: '#b4dfc8',
  150: '#d0ecdd',
  160: '#e8f6ee',
};

const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

const light: Theme = { ...createLightTheme(excelGreen), fontFamilyBase };
const dark: Theme = {
  ...createDarkTheme(excelGreen),
  fontFamilyBase,
  // The generated dark accents are too dim for text of 12 px on grey.
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[120],
  colorBrandForegroundLinkHover: excelGreen[130],
  colorBrandForegroundLinkPressed: excelGreen[110],
  colorCompoundBrandForeground1: excelGreen[120],
  colorStatusDangerForeground1: '#eba3a8',
};

export function themeOf(isDark: boolean): Theme {
  return isDark ? dark : light;
}
