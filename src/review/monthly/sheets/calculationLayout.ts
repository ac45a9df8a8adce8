/** Rows of the calculation sheet that all its blocks share (0-based); blocks stand side by side. */
export const targetRow = 3;
export const weightRow = 4;
export const directionRow = 5;
export const sectionRow = 6;
export const headerRow = 7;
export const dataRow = 8;
