import type { FindingKey } from '../brand';
import type { Ruling } from '../ruling';
import { withoutRecords, withRecord } from '../tables';
import { defineCommand } from './command';

/** Rules a finding out, with a reason: it stops showing up. */
export const ruleFinding = defineCommand('ruleFinding', 'record', (document, { ruling }: { readonly ruling: Ruling }) =>
  withRecord(document, 'rulings', ruling.id, ruling),
);

/** Withdraws a ruling: its finding shows up again. */
export const reopenFinding = defineCommand('reopenFinding', 'record', (document, { id }: { readonly id: FindingKey }) =>
  withoutRecords(document, 'rulings', [id]),
);
