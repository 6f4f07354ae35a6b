import { describe, expect, it } from 'vitest';
import { judged } from './judge/judged';
import { KNOWN_TABLES, wholeTruth } from './judge/knownTables';
import { QUIRKS } from './judge/quirks';

describe('the same tables as other tools and other hands leave them', () => {
  for (const { name, file = 'table.csv', not = [], written } of QUIRKS) {
    it(name, async () => {
      const wrong: string[] = [];
      for (const [id, { truth, headings, rows }] of Object.entries(KNOWN_TABLES)) {
        if (not.includes(id)) continue;
        const faults = await judged(wholeTruth(file, truth), written([headings, ...rows]));
        if (faults.length > 0) wrong.push(`${id}: ${faults.join(' ')}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});
