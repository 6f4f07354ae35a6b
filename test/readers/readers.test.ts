import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Tie } from '../../src/domain/tie';
import { parseDelimited } from '../../src/domain/words/parseDelimited';
import { fromDocument } from '../../src/formats/sheets/fromDocument';
import { type FileKind, writeFiles } from '../../src/formats/writeFiles';
import { aMap } from '../helpers/documents';
import { findOffice, findPython } from './findReaders.mjs';

/** LibreOffice may be starting for the first time, on a busy machine. */
const PATIENCE = 180_000;
const OPTIONS = { language: 'fr', privateNotes: false, confidences: true } as const;

const folder = mkdtempSync(join(tmpdir(), 'maillon-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ['Léa Morel', 'Anne "Nana" <Roux> & fils', 'Zoé ; Petit', '+33 Association'] as const;

/** Names that files must protect, weights as people write them, a day. */
function mapWith(directions: readonly Tie['direction'][]): MapDocument {
  const [lea, anne, zoe, asso] = NAMES;
  const map = aMap({ [lea]: {}, [anne]: {}, [zoe]: { type: 'structure' }, [asso]: { type: 'structure' } }, [
    `${lea}-${anne}`,
    `${anne}-${zoe}`,
    `${zoe}-${asso}`,
  ]);
  const weights = ['2,5', '1', '3'];
  const ties = [...map.ties].map(([id, tie], i): [typeof id, Tie] => {
    const attributes = [['Poids', weights[i] ?? '']] as const;
    const direction = directions[i];
    return [id, { ...tie, attributes, since: '2024-03-12' as Day, ...(direction === undefined ? {} : { direction }) }];
  });
  return { ...map, ties: new Map(ties) };
}

const MAPS = {
  mixed: mapWith(['forward', 'both', undefined]),
  oneWay: mapWith(['forward', 'forward', 'forward']),
  noWay: mapWith([undefined, undefined, undefined]),
} as const;
const WAYS = { mixed: ['→', '↔', ''], oneWay: ['→', '→', '→'], noWay: ['', '', ''] } as const;

async function put(map: MapDocument, kind: FileKind, stem: string): Promise<string[]> {
  const files = await writeFiles(map, kind, OPTIONS);
  return files.map(({ suffix, extension, bytes }) => {
    const path = join(folder, `${stem}${suffix}${extension}`);
    writeFileSync(path, bytes);
    return path;
  });
}

interface Read {
  readonly names: readonly string[];
  readonly ties: readonly (readonly [string, string, number | null, string | null, string, string | null])[];
  readonly directed: boolean;
}

const python = findPython();

describe.skipIf(python === undefined)('NetworkX and igraph read', () => {
  it('nodes, names, ties, weights, ways and days of GEXF, GraphML and Pajek', { timeout: PATIENCE }, async () => {
    const paths: string[] = [];
    for (const [name, map] of Object.entries(MAPS)) {
      for (const kind of ['gexf', 'graphml', 'pajek'] as const) paths.push(...(await put(map, kind, name)));
    }
    const said = execFileSync(python ?? '', [join(import.meta.dirname, 'graphs.py'), ...paths], { encoding: 'utf8' });
    const byPath: Record<string, Record<string, Read>> = JSON.parse(said);
    expect(Object.keys(byPath)).toHaveLength(9);
    for (const [name, ways] of Object.entries(WAYS)) {
      for (const ending of ['gexf', 'graphml', 'net']) {
        for (const [reader, read] of Object.entries(byPath[join(folder, `${name}.${ending}`)] ?? {})) {
          const where = `${reader}, ${name}.${ending}`;
          // Pajek has no double quotes within names, and nothing of a tie but its weight.
          const isPajek = ending === 'net';
          const nameOf = (text: string) => (isPajek ? text.replaceAll("'", '"') : text);
          expect([...read.names].map(nameOf).sort(), where).toEqual([...NAMES].sort());
          const ties = read.ties.map(([a, b, weight, , way, since]) => ({
            ends: [a, b].map(nameOf),
            weight,
            ...(isPajek ? {} : { way, since }),
          }));
          expect(inOrder(ties), where).toEqual(
            inOrder(
              [2.5, 1, 3].map((weight, i) => ({
                ends: [NAMES[i] ?? '', NAMES[i + 1] ?? ''],
                weight,
                ...(isPajek ? {} : { way: ways[i], since: '2024-03-12' }),
              })),
            ),
          );
          if (name !== 'mixed') expect(read.directed, where).toBe(name === 'oneWay');
        }
      }
    }
  });
});

/** Ties in the order of their weights: readers give them in their own. */
function inOrder<One extends { readonly weight: number | null; readonly ends: readonly string[] }>(
  ties: readonly One[],
) {
  const sorted = ties.map((one) => ({ ...one, ends: [...one.ends].sort() }));
  return sorted.sort((one, other) => (one.weight ?? 0) - (other.weight ?? 0));
}

const office = findOffice();

describe.skipIf(office === undefined)('LibreOffice reads', () => {
  it('every cell of XLSX, ODS and CSV', { timeout: PATIENCE }, async () => {
    const map = MAPS.mixed;
    const workbooks = [...(await put(map, 'xlsx', 'classeur-x')), ...(await put(map, 'ods', 'classeur-o'))];
    const lists = await put(map, 'csv', 'liste');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = (paths: readonly string[], ...more: string[]) =>
      execFileSync(office ?? '', [profile, '--headless', ...more, '--outdir', join(folder, 'read'), ...paths], {
        stdio: 'ignore',
      });
    // Semicolons, quotes, UTF-8, from the first row, as shown, every sheet.
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false';
    convert(workbooks, '--convert-to', `${filter},-1`);
    convert(lists, '--infilter=CSV:59,34,76', '--convert-to', filter);
    const sheets = fromDocument(map, OPTIONS);
    for (const { name, headings, rows } of sheets) {
      const wanted = [headings, ...rows.map((cells) => cells.map(String))].map(withoutBlankEnd);
      for (const stem of ['classeur-x', 'classeur-o']) expect(cellsOf(`${stem}-${name}.csv`), stem).toEqual(wanted);
    }
    const listed = readdirSync(join(folder, 'read')).filter((file) => file.startsWith('liste-'));
    expect(listed).toHaveLength(sheets.length);
    const [ties = ''] = listed.filter((file) => file.includes('liens'));
    expect(cellsOf(ties).map(([from, to]) => [from, to])).toEqual([
      ['De', 'À'],
      ...[0, 1, 2].map((i) => [NAMES[i], NAMES[i + 1]]).map((ends) => ends.map((one) => one?.replace(/^\+/, "'+"))),
    ]);
  });
});

function cellsOf(file: string): string[][] {
  const text = readFileSync(join(folder, 'read', file), 'utf8').replace(/^\uFEFF/, '');
  return parseDelimited(text, ';').rows.map(({ cells }) => withoutBlankEnd(cells));
}

function withoutBlankEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
