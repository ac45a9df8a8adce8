/**
 * Light or dark. Excel's own theme decides where Excel tells it, the system's preference elsewhere (Excel on the web).
 * Contrast themes need no third theme: the browser replaces the colours, and Fluent and our styles heed `forced-colors`.
 */
export interface OfficeColours {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

/** Whether a `#rrggbb` colour is dark, by relative luminance (ITU-R BT.709 weights). */
export function isDarkColour(colour: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!digits) return false;
  const [red, green, blue] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 128;
}

export function prefersDark(office: OfficeColours | undefined, systemIsDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  if (office?.bodyBackgroundColor) return isDarkColour(office.bodyBackgroundColor);
  return systemIsDark;
}
