import type { FindingKey } from '../brand';
import type { Ruling } from '../ruling';
import { withoutRecords, withRecord } from '../tables';
import { defineCommand } from './command';

/** A person says a finding is no gap, and why: it stops asking. */
export const ruleFinding = defineCommand('ruleFinding', 'record', (document, { ruling }: { readonly ruling: Ruling }) =>
  withRecord(document, 'rulings', ruling.id, ruling),
);

/** Takes a ruling back: the finding asks again. */
export const reopenFinding = defineCommand('reopenFinding', 'record', (document, { id }: { readonly id: FindingKey }) =>
  withoutRecords(document, 'rulings', [id]),
);
