import { describe, expect, it } from 'vitest';
import { judged } from '../judge/judged';
import { freshTables } from './freshTables';

/**
 * Batches of ten to thirty tables, each with its truth written before it was first read. At first try between half and nine tenths of
 * a batch were right (two thirds of the last ones), and of 63 real public tables 13; what failed was then mended by class. `likenesses` are of what was known to be wrong.
 */
/** Not read as they should be so far: whoever mends one takes it out, or this fails. */
const NOT_YET = new Set<string>([]);

for (const batch of [...Array.from({ length: 43 }, (_, i) => `batch${i + 1}`), 'likenesses']) {
  describe(`tables nobody had seen, ${batch}`, () => {
    for (const { truth, bytes } of freshTables(batch)) {
      const run = NOT_YET.has(truth.file) ? it.fails : it;
      run(truth.file, async () => {
        const faults = await judged(truth, bytes);
        expect(faults.length, faults.join('\n')).toBe(0);
      });
    }
  });
}
