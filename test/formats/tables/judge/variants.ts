import { expect, it } from 'vitest';
import { judged } from './judged';
import { wholeTruth } from './knownTables';
import type { TableTruth } from './tableTruth';

/** A table as text, and what of the truth about it is not empty. */
export type Variant = Partial<TableTruth> & { readonly file: string; readonly text: string };

/** A test for each. */
export function judgeVariants(variants: readonly Variant[]): void {
  for (const { text, ...truth } of variants) {
    it(truth.file, async () => {
      const whole = wholeTruth(truth.file, { kind: 'annuaire', ...truth });
      const faults = await judged(whole, text);
      expect(faults.length, faults.join('\n')).toBe(0);
    });
  }
}
