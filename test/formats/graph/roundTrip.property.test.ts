import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { levelOf } from '../../../src/formats/message';
import { readFiles } from '../../../src/formats/readFiles';
import { NETWORK_FILE_KINDS, writeFiles } from '../../../src/formats/writeFiles';
import { aReadContext } from '../../helpers/readContext';
import { runs } from '../../runs';
import { anyMap } from '../tables/anyMap';
import { canonicalMap } from '../tables/canonicalMap';

/** A thousand in `npm run soak`. */
const RUNS = runs(12, 1_000);
const languages = fc.constantFrom('fr' as const, 'en' as const);

/** A network has one way for a tie to go: a tie told from its far end comes back told from the near one. */
function turned(document: MapDocument): MapDocument {
  const ties = [...document.ties].map(([id, tie]) => {
    const isTurned = tie.direction === 'backward' && tie.certainty !== 'absent';
    return [id, isTurned ? { ...tie, a: tie.b, b: tie.a, direction: 'forward' as const } : tie] as const;
  });
  return { ...document, ties: new Map(ties) };
}

/** Two ties that differ only by the end they are told from are one: the map that comes back holds it once. */
function isTwice(document: MapDocument): boolean {
  const said = [...document.ties.values()].map(({ id: _id, ...tie }) =>
    JSON.stringify(Object.entries(tie).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return new Set(said).size < said.length;
}

it.each(NETWORK_FILE_KINDS)('a map written as %s and read again is the same map', async (kind) => {
  await fc.assert(
    fc.asyncProperty(anyMap, languages, async (document, language) => {
      fc.pre(!isTwice(turned(document)));
      const [file] = await writeFiles(document, kind, {
        language,
        privateNotes: true,
        confidences: true,
      });
      const name = `carte${file?.extension}`;
      const result = await readFiles(
        [{ name, bytes: file?.bytes ?? new Uint8Array() }],
        aReadContext(new Map(), language),
      );
      if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
      expect(canonicalMap(result.document)).toEqual(canonicalMap(turned(document)));
      expect(result.messages.filter((message) => levelOf(message) === 'ask')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
