import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Day, FindingKey, SnapshotId, TieId } from '../../src/domain/brand';
import { confidencesOf, withoutConfidences } from '../../src/domain/leaving/withoutConfidences';
import { copyOfMap } from '../../src/domain/mapCopy';
import type { MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { readFiles } from '../../src/formats/readFiles';
import { FILE_KINDS, type FileKind, writeFiles } from '../../src/formats/writeFiles';
import { aMap } from '../helpers/documents';
import { aReadContext } from '../helpers/readContext';

/** Said by whom and why: words that stand nowhere else. */
const SECRETS = ['Ysolde Kerdonc', 'brouille familiale', 'Gwenvael Trezeguet'];

function aTrustedMap(): MapDocument {
  const plain = aMap({ 'Léa Morel': {}, 'Marc Vidal': {}, 'Ana Roux': {} }, []);
  const [lea, marc, ana] = [...plain.actors.keys()];
  const open = newTie('t1' as TieId, lea!, marc!);
  const told = { ...newTie('t2' as TieId, marc!, ana!), confidential: true, saidBy: SECRETS[0]! };
  const ties = new Map([open, told].map((tie) => [tie.id, tie]));
  const ruling = {
    id: 'noRelay' as FindingKey,
    verdict: 'notRelevant' as const,
    reason: SECRETS[1]!,
    by: SECRETS[2]!,
  };
  const document = { ...plain, ties, rulings: new Map([[ruling.id, ruling]]) };
  const id = 's1' as SnapshotId;
  const snapshot = { id, name: 'Avant', on: '2026-11-01' as Day, map: copyOfMap(document) };
  return { ...document, snapshots: new Map([[id, snapshot]]) };
}

async function textOf(document: MapDocument, kind: FileKind, confidences: boolean): Promise<string> {
  const files = await writeFiles(document, kind, { language: 'fr', privateNotes: true, confidences });
  const parts = files.flatMap(({ bytes }) =>
    kind === 'xlsx' || kind === 'ods' ? Object.values(unzipSync(bytes)) : [bytes],
  );
  return parts.map((part) => strFromU8(part)).join('\n');
}

describe('what was told in confidence', () => {
  it.each(FILE_KINDS)('stays out of a file (%s) unless somebody asks for it', async (kind) => {
    const document = aTrustedMap();
    const text = await textOf(document, kind, false);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(text).toContain('Ana Roux');
    const files = await writeFiles(document, kind, { language: 'fr', privateNotes: true, confidences: false });
    const named = files.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes }));
    const read = await readFiles(named, aReadContext());
    if (read.outcome === 'error') throw new Error(JSON.stringify(read.messages));
    expect(read.document.ties.size).toBe(1);
  });

  it.each(['native', 'xlsx', 'ods', 'csv'] as const)('comes back from a file that took it (%s)', async (kind) => {
    const files = await writeFiles(aTrustedMap(), kind, { language: 'fr', privateNotes: true, confidences: true });
    const named = files.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes }));
    const read = await readFiles(named, aReadContext());
    if (read.outcome === 'error') throw new Error(JSON.stringify(read.messages));
    expect([...read.document.ties.values()].filter((tie) => tie.confidential).map((tie) => tie.saidBy)).toEqual([
      SECRETS[0],
    ]);
    expect(confidencesOf(read.document)).toEqual({ ties: 1, reasons: 1 });
  });

  it('is counted, and a map without any is left as it is', () => {
    const document = aTrustedMap();
    expect(confidencesOf(document)).toEqual({ ties: 1, reasons: 1 });
    const without = withoutConfidences(document);
    expect(without.rulings.size).toBe(1);
    expect(confidencesOf(without)).toEqual({ ties: 0, reasons: 0 });
    expect(without.snapshots.get('s1' as SnapshotId)?.map.tables.ties).toHaveLength(1);
    expect(withoutConfidences(without)).toBe(without);
  });
});
