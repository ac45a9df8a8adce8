import type { IStyleData } from '@univerjs/core';

/**
 * Styles laid over each other. The same two make the same object, so that a thousand cells that look alike share one.
 * In a patch null takes a property away.
 */
export class StylePatches {
  private readonly joined = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();
  private readonly undoing = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

  /** What both patches do, the second after the first. */
  join(first: IStyleData | undefined, second: IStyleData): IStyleData {
    if (first === undefined || first === second) return second;
    return remembered(this.joined, first, second, () => {
      const result = { ...first, ...second };
      if (first.bd && second.bd) result.bd = { ...first.bd, ...second.bd };
      return result;
    });
  }

  /** The patch that makes a style again what it was before another patch. */
  undo(before: IStyleData, patch: IStyleData): IStyleData {
    return remembered(this.undoing, before, patch, () => {
      const result: IStyleData = { ...nothing(patch), ...before };
      if (patch.bd && before.bd) result.bd = { ...nothing(patch.bd), ...before.bd };
      else if (patch.bd) result.bd = null;
      return result;
    });
  }
}

const nothing = (patch: object): Record<string, null> =>
  Object.fromEntries(Object.keys(patch).map((property) => [property, null]));

function remembered(
  memory: WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>,
  first: IStyleData,
  second: IStyleData,
  make: () => IStyleData,
): IStyleData {
  const ofFirst = memory.get(first) ?? new WeakMap<IStyleData, IStyleData>();
  memory.set(first, ofFirst);
  const known = ofFirst.get(second) ?? make();
  ofFirst.set(second, known);
  return known;
}
