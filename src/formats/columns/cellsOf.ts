import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { RawRow } from '../rawTable';
import type { Rows } from './columnContent';

/** Returns the cells of the rows. Same list for the same rows, so that results cached by list are found again. */
export const cellsOf: (rows: readonly RawRow[]) => Rows = rememberedFor((rows: readonly RawRow[]) =>
  rows.map(({ cells }) => cells),
);
