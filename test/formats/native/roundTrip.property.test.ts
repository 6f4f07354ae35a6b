import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../src/domain/integrity';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { readNative } from '../../../src/formats/native/read';
import { writeNative } from '../../../src/formats/native/write';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';
import { runs } from '../../runs';

/** A thousand in `npm run soak`. */
const RUNS = runs(100, 1_000);

function reread(text: string): MapDocument {
  const result = readNative({ name: 'a.maillon.json', bytes: new TextEncoder().encode(text) });
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  expect(result.messages.filter(({ code }) => code !== 'UNKNOWN_KEPT')).toEqual([]);
  return result.document;
}

const reversed = (document: MapDocument): MapDocument =>
  Object.fromEntries(
    Object.entries(document).map(([name, table]) => [
      name,
      table instanceof Map ? new Map([...table].reverse()) : table,
    ]),
  ) as unknown as MapDocument;

const withoutUnknown = ({ snapshots }: MapDocument): MapDocument['snapshots'] =>
  new Map([...snapshots].map(([id, one]) => [id, { ...one, map: { ...one.map, unknown: [] } }]));

describe('the native file of any document', () => {
  it('opens as the same document, with fields of a newer version', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const again = reread(writeNative(document));
        expect(again).toEqual(document);
        expect(faultsOf(again)).toEqual([]);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same text whatever the order of the tables, and after it was opened and saved', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const text = writeNative(document);
        expect(writeNative(reversed(document))).toBe(text);
        expect(writeNative(reread(text))).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('is JSON that any program reads, laid out as they do', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        // Numbers of a newer version keep digits that other programs would lose.
        const text = writeNative({ ...document, unknown: new Map(), snapshots: withoutUnknown(document) });
        expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      }),
    );
  });

  it('holds nothing private when it should not', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const text = writeNative(document, { withPrivate: false });
        const snapshots = [...document.snapshots.values()].map((one) => {
          const map = { ...one.map, tables: { ...one.map.tables, privates: [] } };
          return [one.id, { ...one, map }] as const;
        });
        expect(reread(text)).toEqual({ ...document, privates: new Map(), snapshots: new Map(snapshots) });
      }),
    );
  });
});
