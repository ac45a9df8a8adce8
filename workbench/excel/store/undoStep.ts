import type { IDisposable, IUndoRedoService } from '@univerjs/core';

/**
 * Joins what is done until it is disposed of into one step of undo. Univer's own joining takes the parts back in the order
 * in which they were done, so that of two changes to a cell the first would stay; here the last is taken back first.
 */
export function joinUndoSteps(service: IUndoRedoService, unitId: string): IDisposable {
  const before = service.pitchTopUndoElement();
  const step = () => {
    const top = service.pitchTopUndoElement();
    return top === before || top?.unitID !== unitId ? undefined : top;
  };
  /** Where each part ends in the list of the joined step. */
  const ends: number[] = [];
  const batching = service.__tempBatchingUndoRedo(unitId);
  const parts = service.undoRedoStatus$.subscribe(() => {
    const length = step()?.undoMutations.length;
    if (length !== undefined && length !== ends.at(-1)) ends.push(length);
  });
  return {
    dispose() {
      parts.unsubscribe();
      batching.dispose();
      const mutations = step()?.undoMutations;
      if (mutations === undefined) return;
      const groups = ends.map((end, index) => mutations.slice(ends[index - 1] ?? 0, end));
      mutations.splice(0, mutations.length, ...groups.reverse().flat());
    },
  };
}
