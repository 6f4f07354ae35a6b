import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/domain/integrity';
import type { MapDocument } from '../../src/domain/mapDocument';
import { givenPseudonyms } from '../../src/domain/masking/pseudonym';
import { bestMatches } from '../../src/domain/search/bestMatches';
import { searchedText } from '../../src/domain/search/searchedText';
import { searchQuery } from '../../src/domain/search/searchQuery';
import { numberOf } from '../../src/formats/cells/numberCell';
import { levelOf } from '../../src/formats/message';
import { readFiles } from '../../src/formats/readFiles';
import type { FileBytes } from '../../src/formats/readResult';
import { type FileKind, writeFiles } from '../../src/formats/writeFiles';
import { MESSAGES } from '../../src/i18n/language';
import { BAD_INPUTS, type BadInput, triesOf } from '../helpers/badInputs';
import { maskedDocument } from '../helpers/maskedDocument';
import { aReadContext } from '../helpers/readContext';
import { canonicalMap } from './tables/canonicalMap';

/** What a map leaves as and comes back the same from. */
const WRITTEN: readonly FileKind[] = ['csv', 'xlsx', 'ods', 'native', 'graphology', 'gexf', 'graphml'];

describe.runIf(BAD_INPUTS.length > 0)('files of the corpus of bad inputs', () => {
  it('are all tried', () => expect(BAD_INPUTS).toHaveLength(108));

  it.each(BAD_INPUTS)('$id $title', async (wanted) => {
    for (const paths of triesOf(wanted)) {
      const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
      const document = await opened(files, wanted);
      if (document) await lookAt(document, wanted);
      for (const zone of wanted.timezones ?? []) await inZone(zone, () => opened(files, wanted));
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

it.runIf(BAD_INPUTS.length === 0)('the corpus is not here: nothing to check', () => undefined);

/** Reads the files and looks at what is said of them; their map, when they open. */
async function opened(files: readonly FileBytes[], wanted: BadInput): Promise<MapDocument | undefined> {
  const result = await readFiles(files, aReadContext());
  const said = result.messages.filter((message) => levelOf(message) !== 'info');
  expect({ outcome: result.outcome, codes: said.map(({ code }) => code) }).toEqual({
    outcome: wanted.outcome,
    codes: wanted.messages.map(({ code }) => code),
  });
  for (const [i, message] of wanted.messages.entries()) expect(said[i]).toMatchObject(message);
  for (const message of result.messages) expect(message.file).toBeDefined();
  if (result.outcome === 'error') return undefined;
  const { document } = result;
  expect(faultsOf(document)).toEqual([]);
  if (wanted.nodes !== undefined) expect(document.actors.size).toBe(wanted.nodes);
  if (wanted.edges !== undefined) expect(document.ties.size).toBe(wanted.edges);
  for (const [id, cells] of Object.entries(wanted.values ?? {})) {
    for (const [heading, value] of Object.entries(cells)) {
      const found = cellOf(document, id, heading);
      expect(typeof value === 'number' ? numberOf(found ?? '') : found, `${id}, ${heading}`).toBe(value);
    }
  }
  return document;
}

/** What the map holds of a cell, wherever the heading led. */
function cellOf(document: MapDocument, id: string, heading: string): string | undefined {
  if (id.startsWith('edge')) {
    const tie = [...document.ties.values()][Number(id.slice(4))];
    return tie?.attributes.find(([name]) => name === heading)?.[1];
  }
  const actor = [...document.actors.values()].find(({ reference }) => reference === id);
  const kept = actor?.attributes.find(([name]) => name === heading)?.[1];
  if (!actor || kept !== undefined) return kept;
  if (heading === 'label' || heading === 'nom') return actor.name;
  if (heading === 'note') return document.privates.get(actor.id)?.notes;
  const employer = [...document.ties.values()].find(({ a, nature }) => a === actor.id && nature === 'worksFor');
  return heading === 'organisation' && employer ? document.actors.get(employer.b)?.name : undefined;
}

async function lookAt(document: MapDocument, wanted: BadInput): Promise<void> {
  const actors = [...document.actors.values()];
  if (wanted.ids) expect(actors.map(({ reference }) => reference)).toEqual(wanted.ids);
  for (const { free } of document.placements.values()) {
    for (const number of Object.values(free ?? {})) expect(Number.isFinite(number)).toBe(true);
  }
  for (const [typed, ids] of Object.entries(wanted.search ?? {})) {
    const searched = actors.map((item) => ({ item, text: searchedText(item.name) }));
    const [best] = bestMatches(searched, searchQuery(typed), 5);
    expect(ids, typed).toContain(best?.item.reference);
  }
  if (wanted.roundTrip)
    for (const kind of WRITTEN) expect(await comesBackFrom(kind, document), kind).toEqual(canonicalMap(document));
  if (wanted.pseudonymisedExport) await staysUnsaid(document, wanted.pseudonymisedExport.mustNotContain);
}

async function comesBackFrom(kind: FileKind, document: MapDocument): Promise<unknown> {
  const files = await writeFiles(document, kind, {
    language: 'fr',
    privateNotes: true,
    confidences: true,
  });
  const read = await readFiles(
    files.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes })),
    aReadContext(),
  );
  return 'document' in read ? canonicalMap(read.document) : read;
}

/** Neither names nor what was noted is in any file of the map under other names. */
async function staysUnsaid(document: MapDocument, words: readonly string[]): Promise<void> {
  const pseudonyms = givenPseudonyms(document.actors.values());
  const wish = { masking: 'everybody', pseudonyms, readable: new Set<string>() } as const;
  const masked = maskedDocument(document, wish, MESSAGES.fr.room.masks);
  for (const kind of ['csv', 'native', 'graphology', 'gexf', 'graphml'] as const) {
    for (const { bytes } of await writeFiles(masked, kind, {
      language: 'fr',
      privateNotes: false,
      confidences: true,
    })) {
      const text = new TextDecoder().decode(bytes);
      for (const word of words) expect(text, kind).not.toContain(word);
    }
  }
}

async function inZone(zone: string, run: () => Promise<unknown>): Promise<void> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    await run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
