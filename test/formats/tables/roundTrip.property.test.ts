import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeTables } from '../../../src/formats/csv/writeTables';
import type { RawTable } from '../../../src/formats/rawTable';
import { readFiles } from '../../../src/formats/readFiles';
import { fromDocument } from '../../../src/formats/sheets/fromDocument';
import { toDocument } from '../../../src/formats/tables/toDocument';
import { runs } from '../../runs';
import { anyMap } from './anyMap';
import { canonicalMap } from './canonicalMap';

let next = 0;
const context = (language: 'fr' | 'en') => ({ newId: () => `new${next++}`, language, answers: new Map() });
/** A thousand in `npm run soak`. */
const RUNS = runs(12, 1_000);
const languages = fc.constantFrom('fr' as const, 'en' as const);

it('a map written as delimited files and read again is the same map', async () => {
  await fc.assert(
    fc.asyncProperty(anyMap, languages, async (document, language) => {
      const tables = fromDocument(document, { language, privateNotes: true });
      const files = writeTables(tables, language).map(({ suffix, text }) => ({
        name: `carte-${suffix}.csv`,
        bytes: new TextEncoder().encode(text),
      }));
      const result = await readFiles(files, context(language));
      if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
      expect(canonicalMap(result.document)).toEqual(canonicalMap(document));
    }),
    { numRuns: RUNS },
  );
});

it('a map written as sheets of a workbook and read again is the same map', () => {
  fc.assert(
    fc.property(anyMap, languages, (document, language) => {
      const tables = fromDocument(document, { language, privateNotes: true, emptySheets: true }).map(
        ({ name, headings, rows }): RawTable => ({
          file: 'carte.xlsx',
          sheet: name,
          rows: [headings, ...rows].map((cells, i) => ({ row: i + 1, cells: cells.map(String) })),
          listSeparators: [';', '|'],
        }),
      );
      const result = toDocument(tables, context(language), 'carte');
      expect(result.document && canonicalMap(result.document)).toEqual(canonicalMap(document));
    }),
    { numRuns: RUNS },
  );
});
