import { BooleanNumber } from '@univerjs/core';
import {
  BaseFunction,
  ErrorValueObject,
  FunctionType,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../model/customFunctions';
import type { FormulaCell, FunctionBridge } from './functionBridge';
import { busyError, fromAnswer, toArguments } from './formulaValues';

export type FunctionRegistration = [new (name: string) => BaseFunction, string];

export interface CellNaming {
  /** `'质检 明细'!B2` of a cell of the open workbook. */
  addressOf(sheetId: string, row: number, column: number): string;
}

/** One function of the engine per entry of functions.json: asks the add-in through the bridge. */
export function functionsOf(
  metadata: FunctionMetadata[],
  namespace: string,
  bridge: FunctionBridge,
  naming: CellNaming,
  from1904 = false,
): FunctionRegistration[] {
  return metadata.map((entry) => {
    class AddInFunction extends BaseFunction {
      override minParams = entry.parameters.filter(({ optional }) => optional !== true).length;
      override maxParams = entry.parameters.length;

      override calculate(...values: BaseValueObject[]): BaseValueObject {
        const args = toArguments(values, entry.parameters, from1904);
        if (args instanceof ErrorValueObject) return args;
        return fromAnswer(bridge.evaluate(entry.id, args, this.cell()) ?? busyError);
      }

      private cell(): FormulaCell {
        const [unitId, sheetId] = [this.unitId ?? '', this.subUnitId ?? ''];
        const { row, column } = this;
        return { unitId, sheetId, row, column, address: naming.addressOf(sheetId, row, column) };
      }
    }
    return [AddInFunction, `${namespace}.${entry.name}`];
  });
}

/** What autocomplete and the function dialog show. */
export function descriptionsOf(metadata: FunctionMetadata[], namespace: string): IFunctionInfo[] {
  return metadata.map(({ name, description, parameters }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.dimensionality === 'matrix' ? 'A2:A20' : 'A2',
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
