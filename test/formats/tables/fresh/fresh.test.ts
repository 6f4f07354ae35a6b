import { describe, expect, it } from 'vitest';
import { judged } from '../judge/judged';
import { freshTables } from './freshTables';

/**
 * Right when each batch was first read, in percent: 60, 68, 64, 88, 75, 73, 70 (21 of 30), 76 (19 of 25), 88 (22 of 25), 92 (23 of
 * 25), 70 (14 of 20), 85 (17 of 20), 36 (5 of 14), 60 (9 of 15), 78 (7 of 9), 67 (6 of 9), 50 (3 and 4 of 7): from 13 to 18 of tools
 * and kinds that none before had. From 19 on of the kinds of fixtures/tables again: 57 (17 of 30), 54 (14 of 26), 50 (8 of 16), 53 (8
 * of 15), 87 (13 of 15), 73 (11 of 15), 60 (9 of 15), 53 (8 of 15), 93 (14 of 15), 73 (11 of 15), 93 (14 of 15), 80 (12 of 15), 87 (13 of 15), 73 (11 of 15), 87 (13 of 15), 93 (14 of 15), 87 (13 of 15), 60 (9 of 15), 60 (9 of 15), 19 (3 of 16, all of them likenesses of what was known to be wrong), 67 (10 of 15), 53 (8 of 15), 60 (9 of 15) 90 (9 of 10; the two tables in Markdown were no part of it) and 64 (14 of 22); truths that were wrong
 * themselves put right: 63, 58, 50, 60, 93, 80, 60, 67, 93, 87, 93, 87, 87, 73, 87, 93, 87, 67, 73, 19, 73, 67, 60, 100 and 64. Of 28 real files (councils, grants, directories, registers of lobbies) 8 were right at first, and 19 once mended. Of 35 others (directories, grants, members, initiatives, contacts) 5 were, and 26 once mended. What failed was then mended by class.
 */
/** Not read as they should be so far: whoever mends one takes it out, or this fails. */
const NOT_YET = new Set([
  'trello - suivi partenaires.csv',
  'structures accueil petite enfance 37.xlsx',
  'foyers jardin partagé.csv',
  'carte mentale mobilité.opml',
]);

for (const batch of Array.from({ length: 43 }, (_, i) => `batch${i + 1}`)) {
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
