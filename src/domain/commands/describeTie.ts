import type { TieId } from '../brand';
import { defineCommand } from '../command';
import { type Patch, patched, withRecord } from '../tables';
import type { Tie } from '../tie';

export interface DescribeTie {
  readonly id: TieId;
  readonly patch: Patch<Tie>;
}

/** Changes what is said of a tie; its ends stay. */
export const describeTie = defineCommand(
  'describeTie',
  'amend',
  (document, { id, patch }: DescribeTie) => {
    const tie = document.ties.get(id);
    if (!tie) return document;
    const next = patched(tie, { ...patch, id, a: tie.a, b: tie.b });
    return next === tie ? document : withRecord(document, 'ties', id, next);
  },
  ({ id, patch }) => `${id} ${Object.keys(patch).join(' ')}`,
);
