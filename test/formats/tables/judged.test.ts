import { describe, expect, it } from 'vitest';
import { judged } from './judge/judged';
import { tableTruths } from './judge/tableTruth';

/** Not read as it should be so far: whoever mends one takes it out, or this fails. */
const NOT_YET = new Set<string>([]);

describe('tables as officers hold them', () => {
  for (const truth of tableTruths()) {
    const run = NOT_YET.has(truth.file) && !process.env.JUDGE_ALL ? it.fails : it;
    run(truth.file, async () => {
      const faults = await judged(truth);
      expect(faults.length, faults.join('\n')).toBe(0);
    });
  }
});
