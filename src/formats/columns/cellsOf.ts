import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { RawRow } from '../rawTable';
import type { Rows } from './columnContent';

/** The cells of rows: the same list whenever the same rows are asked for, by which what is found in it is remembered. */
export const cellsOf: (rows: readonly RawRow[]) => Rows = rememberedFor((rows: readonly RawRow[]) =>
  rows.map(({ cells }) => cells),
);
