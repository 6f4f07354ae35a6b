import { defineCommand } from '../command';
import type { Ruling } from '../ruling';
import { withRecord } from '../tables';

/** A person says a finding is no gap, and why: it stops asking. */
export const ruleFinding = defineCommand('ruleFinding', 'record', (document, { ruling }: { readonly ruling: Ruling }) =>
  withRecord(document, 'rulings', ruling.id, ruling),
);
