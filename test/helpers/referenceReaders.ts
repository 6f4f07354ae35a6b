import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Beside the project, never in it. */
export const REFERENCE_DATA = resolve(import.meta.dirname, '../../../shared/data');

/** Ties as a file says them, from and to; one without direction may be said once or both ways. */
export type Arcs = readonly (readonly [string, string])[];

/**
 * Readers of the real files behind the references: the least that each file needs, so that no reader of the app is
 * trusted where its measures are checked.
 */
export function fileOf(path: string): string {
  return resolve(REFERENCE_DATA, 'files', path);
}

function read(path: string): string {
  return readFileSync(fileOf(path), 'utf8').replaceAll('\r\n', '\n');
}

export function gmlArcs(path: string): Arcs {
  const text = read(path);
  const labels = new Map([...text.matchAll(/\bid (\d+)\s+label "([^"]*)"/g)].map(([, id, label]) => [id, label]));
  return [...text.matchAll(/\bsource (\d+)\s+target (\d+)/g)].map(([, a = '', b = '']) => [
    labels.get(a) ?? a,
    labels.get(b) ?? b,
  ]);
}

/** By id. */
export function gexfArcs(path: string): Arcs {
  return [...read(path).matchAll(/<edge [^>]*>/g)].map(([edge]) => {
    const [, source = ''] = edge.match(/\bsource="([^"]*)"/) ?? [];
    const [, target = ''] = edge.match(/\btarget="([^"]*)"/) ?? [];
    return [source, target];
  });
}

/** The first network of the file; of its matrices, the one asked for. An edge is said both ways. */
export function pajekArcs(path: string, matrix = 1): Arcs {
  const labels: string[] = [''];
  const arcs: [string, string][] = [];
  const label = (vertex: number) => labels[vertex] ?? String(vertex);
  let section = '';
  let networks = 0;
  let matrices = 0;
  let firstMode: number | undefined;
  let row = 0;
  for (const line of read(path).split('\n')) {
    if (line.startsWith('*')) {
      const [heading = '', ...sizes] = line.split(/\s+/);
      section = heading.toLowerCase();
      row = 0;
      if (section === '*network' && ++networks > 1) break;
      if (section === '*partition') break;
      if (section === '*vertices' && sizes.filter((size) => size !== '').length > 1) firstMode = Number(sizes[1]);
      if (section === '*matrix') matrices++;
      continue;
    }
    const values = line.trim().split(/\s+/);
    if (section === '*vertices') {
      const [, vertex, name = ''] = line.match(/^\s*(\d+)\s+"([^"]*)"/) ?? [];
      if (vertex) labels[Number(vertex)] = name.trim();
    } else if ((section === '*edges' || section === '*arcs') && values.length > 1) {
      const [a = 0, b = 0] = values.map(Number);
      arcs.push([label(a), label(b)]);
      if (section === '*edges') arcs.push([label(b), label(a)]);
    } else if (section === '*matrix' && matrices === matrix && values.length > 1) {
      row++;
      values.forEach((value, column) => {
        if (Number(value) !== 0) arcs.push([label(row), label((firstMode ?? 0) + column + 1)]);
      });
    }
  }
  return arcs;
}

/** One of the full matrices of a UCINET file, its actors numbered from 1. */
export function dlArcs(path: string, matrix: number): Arcs {
  const [head = '', body = ''] = read(path).split(/^DATA:\s*$/m);
  const size = Number(head.match(/\bN=(\d+)/)?.[1]);
  const cells = body.trim().split(/\s+/).map(Number);
  const own = cells.slice((matrix - 1) * size * size, matrix * size * size);
  return own.flatMap((value, at): [string, string][] =>
    value === 0 ? [] : [[String(Math.floor(at / size) + 1), String((at % size) + 1)]],
  );
}

/** Rows of a delimited file by heading; no cell holds a line break. */
export function csvRows(path: string, separator: ',' | ';'): Record<string, string>[] {
  const cells = (line: string) =>
    [
      ...line.matchAll(
        separator === ',' ? /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g : /(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g,
      ),
    ].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
  const [head = '', ...lines] = read(path).trim().split('\n');
  const headings = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(headings.map((heading, at) => [heading, values[at] ?? '']));
  });
}

/** First two columns of a table of ties. */
export function csvArcs(path: string): Arcs {
  return csvRows(path, ',').map((row) => {
    const [a = '', b = ''] = Object.values(row);
    return [a, b];
  });
}

export function kumuArcs(path: string): Arcs {
  const { connections } = JSON.parse(read(path)) as { connections: { from: string; to: string }[] };
  return connections.map(({ from, to }) => [from, to]);
}

/** The sheet Edges of a NodeXL workbook: its first sheet, from the third row on, columns A and B. */
export function nodeXlArcs(path: string): Arcs {
  const parts = unzipSync(new Uint8Array(readFileSync(fileOf(path))));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''),
  );
  const rows = part('xl/worksheets/sheet1.xml').matchAll(/<row r="(\d+)".*?<\/row>/gs);
  return [...rows].flatMap(([row, number]): [string, string][] => {
    const cell = (column: string) => row.match(new RegExp(`<c r="${column}\\d+"[^>]* t="s"[^>]*><v>(\\d+)</v>`))?.[1];
    const [a, b] = [cell('A'), cell('B')];
    if (Number(number) < 3 || a === undefined || b === undefined) return [];
    return [[strings[Number(a)] ?? '', strings[Number(b)] ?? '']];
  });
}

/** Cities and the networks that each is in, by the city's plain name. */
export function urbactArcs(): Arcs {
  return csvRows('domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv', ';').map((row) => [
    `a:${row['asciiName']?.toLowerCase()}`,
    `p:${row['Network']?.toLowerCase()}`,
  ]);
}

/** Cities that share a network, each pair once for each network shared. */
export function urbactCityArcs(): Arcs {
  const citiesOf = new Map<string, Set<string>>();
  for (const [city, network] of urbactArcs()) citiesOf.set(network, (citiesOf.get(network) ?? new Set()).add(city));
  return [...citiesOf.values()].flatMap((cities) =>
    [...cities].flatMap((a) => [...cities].filter((b) => a < b).map((b): [string, string] => [a, b])),
  );
}
