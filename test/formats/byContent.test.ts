import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';
import { NETWORK_FILE_KINDS, writeFiles } from '../../src/formats/writeFiles';
import { aMap } from '../helpers/documents';
import { aReadContext } from '../helpers/readContext';

const GML = 'graph [\n node [ id 1 label "Ana" ]\n node [ id 2 label "Bob" ]\n edge [ source 1 target 2 ]\n]\n';
const DOT = 'digraph réseau {\n Ana -> Bob;\n}\n';
const DL = 'dl n=2 format=edgelist1\nlabels embedded\ndata:\nAna Bob\n';
const CSV = 'De;À\nAna;Bob\n';
const NAMES = ['réseau.txt', 'réseau.csv', 'réseau', 'réseau.xls', 'réseau.net'];

async function countsOf(name: string, bytes: Uint8Array) {
  const result = await readFiles([{ name, bytes }], aReadContext());
  return result.outcome === 'error' ? result.messages : [result.document.actors.size, result.document.ties.size];
}

describe('what a file is, is told by what it holds', () => {
  const texts = [GML, DOT, DL, CSV].map((text) => [text.split(/\s/)[0] ?? '', new TextEncoder().encode(text)] as const);
  const cases = texts.flatMap(([kind, bytes]) => NAMES.map((name) => ({ kind, name, bytes })));

  // A table of text called ".net" could be lines of a network: its name then counts.
  it.each(cases.filter(({ kind, name }) => !(kind.startsWith('De') && name.endsWith('.net'))))(
    '$kind as $name',
    async ({ name, bytes }) => {
      expect(await countsOf(name, bytes)).toEqual([2, 1]);
    },
  );

  it.each(NETWORK_FILE_KINDS.flatMap((kind) => NAMES.map((name) => ({ kind, name }))))(
    'our $kind as $name',
    async ({ kind, name }) => {
      const map = aMap({ ana: {}, bob: {} }, ['ana-bob']);
      const [file] = await writeFiles(map, kind, {
        language: 'fr',
        privateNotes: false,
        confidences: true,
      });
      expect(await countsOf(name, file?.bytes ?? new Uint8Array())).toEqual([2, 1]);
    },
  );

  it('an archive, whatever it is called, and a workbook that is called one', async () => {
    const archive = zipSync({ 'Liens.csv': new TextEncoder().encode(CSV) });
    for (const name of ['carte', 'carte.txt', 'carte.zip']) expect(await countsOf(name, archive)).toEqual([2, 1]);
    const [workbook] = await writeFiles(aMap({ ana: {}, bob: {} }, ['ana-bob']), 'xlsx', {
      language: 'fr',
      privateNotes: false,
      confidences: true,
    });
    expect(await countsOf('carte.zip', workbook?.bytes ?? new Uint8Array())).toEqual([2, 1]);
  });
});
