export { addToCellMenu } from './cellMenu';
export { DeferredCaller } from './deferredCaller';
export { startGrid, type Grid, type GridOptions } from './grid';
export type { NativeRibbon, NativeTab } from './nativeRibbon';
export type { GridLocale } from './univer';
