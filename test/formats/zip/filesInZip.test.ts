import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { writeXlsx } from '../../../src/formats/workbook/write';
import { filesInZip } from '../../../src/formats/zip/filesInZip';
import { aReadContext } from '../../helpers/readContext';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const ACTORS = bytesOf('Nom;Type\nAna;personne\nBob;personne\n');
const TIES = bytesOf('De;À\nAna;Bob\n');

const read = (bytes: Uint8Array, name = 'export.zip') => readFiles([{ name, bytes }], aReadContext());

describe('files in an archive', () => {
  it('belong together, as if they had been dropped one by one', async () => {
    const result = await read(
      zipSync({ 'réseau/Acteurs.csv': ACTORS, 'réseau/Liens.csv': TIES, 'réseau/': new Uint8Array() }),
    );
    expect(result).toMatchObject({ outcome: 'ok', messages: [], document: { info: { title: 'export' } } });
    if (result.outcome !== 'error') expect([result.document.actors.size, result.document.ties.size]).toEqual([2, 1]);
  });

  it('of systems are passed over; one that cannot be read is said, and the others load', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]);
    const result = await read(
      zipSync({
        '__MACOSX/._Acteurs.csv': picture,
        '.DS_Store': picture,
        'Thumbs.db': picture,
        'a.csv': ACTORS,
        'logo.png': picture,
      }),
    );
    expect(result.outcome).toBe('warn');
    expect(result.messages).toMatchObject([{ code: 'WRONG_CONTENT', file: 'logo.png' }]);
  });

  it('have names that lead nowhere and deceive nobody, each different', () => {
    const archive = zipSync({
      '../../etc/passwd.csv': TIES,
      'a/passwd.csv': TIES,
      'x\u202Evsc.exe': TIES,
      [`${'n'.repeat(300)}.csv`]: TIES,
    });
    const names = filesInZip({ name: 'x.zip', bytes: archive })?.files.map(({ name }) => name) ?? [];
    expect(names.slice(0, 3)).toEqual(['passwd.csv', '2 passwd.csv', 'xvsc.exe']);
    expect(names[3]).toHaveLength(120);
    expect(names[3]).toMatch(/\.csv$/);
  });

  it('may be workbooks; an archive within is not opened', async () => {
    const workbook = writeXlsx([{ name: 'Acteurs', headings: ['Nom', 'Type'], rows: [['Ana', 'personne']] }]);
    const inner = zipSync({ 'b.csv': ACTORS });
    const result = await read(zipSync({ 'a.xlsx': workbook, 'dedans.zip': inner }));
    expect(result.messages).toMatchObject([{ code: 'WRONG_CONTENT', file: 'dedans.zip', value2: 'ZIP' }]);
    if (result.outcome !== 'error') expect(result.document.actors.size).toBe(1);
  });

  it('are held to one limit, all together, workbooks among them too', async () => {
    const book = writeXlsx([{ name: 'Acteurs', headings: ['Nom', 'Type'], rows: [['Ana', 'personne']] }]);
    const [first, second] =
      filesInZip({ name: 'x.zip', bytes: zipSync({ 'a.xlsx': book, 'b.xlsx': book }) })?.files ?? [];
    expect(first?.unzipped?.bytes).toBe(2 * book.length);
    expect(second?.unzipped).toBe(first?.unzipped);
    const used = { bytes: 100 * 2 ** 20 };
    const result = await readFiles([{ name: 'b.xlsx', bytes: book, unzipped: used }], aReadContext());
    expect(result).toMatchObject({ outcome: 'error', messages: [{ code: 'ZIP_BOMB' }] });
  });

  it('that are damaged are said, and the others load', async () => {
    const archive = zipSync({ 'Acteurs.csv': ACTORS, 'Liens.csv': TIES }, { level: 0 });
    const at = archive.findIndex((_, i) => archive.subarray(i, i + TIES.length).every((byte, j) => byte === TIES[j]));
    archive[at + 9] = 0x58;
    const result = await read(archive);
    expect(result.messages).toMatchObject([{ code: 'ZIP_BROKEN', file: 'export.zip', value: 'Liens.csv' }]);
    if (result.outcome !== 'error') expect([result.document.actors.size, result.document.ties.size]).toEqual([2, 0]);
  });

  it('that would fill the memory are refused, all of them', async () => {
    const result = await read(zipSync({ 'Acteurs.csv': ACTORS, 'bombe.csv': new Uint8Array(30 * 2 ** 20) }));
    expect(result).toMatchObject({ outcome: 'error', messages: [{ code: 'ZIP_BOMB' }] });
  });

  it('that fill the memory without saying so are refused too, all of them', async () => {
    const bytes = zipSync({ 'Acteurs.csv': ACTORS, 'bombe.csv': new Uint8Array(30 * 2 ** 20) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && view.getUint32(at + 24, true) > 2 ** 20) view.setUint32(at + 24, 1_000, true);
    }
    expect(await read(bytes)).toMatchObject({ outcome: 'error', messages: [{ code: 'ZIP_BOMB', file: 'export.zip' }] });
  });

  it('an archive that holds nothing, and one that is called a workbook, are refused', async () => {
    expect(await read(zipSync({ '.DS_Store': TIES }))).toMatchObject({
      outcome: 'error',
      messages: [{ code: 'EMPTY_FILE' }],
    });
    const named = await read(zipSync({ 'a.csv': TIES }), 'a.xlsx');
    expect(named).toMatchObject({ outcome: 'error', messages: [{ code: 'WRONG_CONTENT', value2: 'ZIP' }] });
  });
});
