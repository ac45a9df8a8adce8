/**
 * The version of the rules by which everything is computed. It changes when the same cells would give another figure, and
 * stands beside figures that no longer follow their formula.
 */
export const rulesVersion = '1';
