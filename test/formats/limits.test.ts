import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';
import { writeXlsx } from '../../src/formats/workbook/write';
import { gexf, lookAt, ODS, repacked, times, utf8, type WrongFile, XLSX } from '../helpers/wrongFile';
import { SOAK } from '../runs';

const NODES = times(200_001, (i) => `<node id="${i}"/>`).join('');
const manyOf = (before: string, piece: (i: number) => string, count: number) =>
  utf8(before + times(count, piece).join(''));
const DEEP = (open: string) => open.repeat(101);

/** Each limit in each format that has it; one less opens, where that is quick. */
const LIMITS: readonly WrongFile[] = [
  ['50 MB', 'a.gml', new Uint8Array(50 * 2 ** 20 + 1), 'error', [['LIMIT_SIZE']]],
  [
    '200,000 rows of CSV',
    'a.csv',
    utf8(`nom\n${times(200_001, (i) => `n${i}`).join('\n')}`),
    'error',
    [['LIMIT_ROWS']],
  ],
  [
    '200,000 rows of a sheet',
    'a.xlsx',
    repacked(XLSX, 'xl/worksheets/sheet1.xml', (text) =>
      text.replace(
        '</sheetData>',
        `${times(200_001, (i) => `<row r="${i + 4}"><c><v>1</v></c></row>`).join('')}</sheetData>`,
      ),
    ),
    'error',
    [['LIMIT_ROWS']],
  ],
  [
    '200,000 rows, repeated',
    'a.ods',
    repacked(ODS, 'content.xml', (text) =>
      text.replace('<table:table-row', '<table:table-row table:number-rows-repeated="300000"'),
    ),
    'error',
    [['LIMIT_ROWS']],
  ],
  ['200,000 nodes of GEXF', 'a.gexf', gexf(NODES), 'error', [['LIMIT_ROWS']]],
  [
    '200,000 nodes of GraphML',
    'a.graphml',
    utf8(`<graphml><graph>${NODES}</graph></graphml>`),
    'error',
    [['LIMIT_ROWS']],
  ],
  [
    '200,000 nodes of GML',
    'a.gml',
    utf8(`graph [ ${times(200_001, (i) => `node [ id ${i} ]`).join(' ')} ]`),
    'error',
    [['LIMIT_ROWS']],
  ],
  ['200,000 nodes of Pajek', 'a.net', utf8('*Vertices 200001\n*Arcs\n1 2\n'), 'error', [['LIMIT_ROWS']]],
  [
    '200,000 lines of JSON',
    'a.jsonl',
    utf8(times(200_001, () => '{"source":"a","target":"b"}').join('\n')),
    'error',
    [['LIMIT_ROWS']],
  ],
  [
    '500 columns of CSV',
    'a.csv',
    utf8(`${times(501, (i) => `c${i}`).join(';')}\n${times(501, () => 'x').join(';')}\n`),
    'error',
    [['LIMIT_COLUMNS']],
  ],
  [
    '500 columns, just',
    'a.csv',
    utf8(`${times(500, (i) => (i === 0 ? 'nom' : `c${i}`)).join(';')}\n${times(500, () => 'x').join(';')}\n`),
    'ok',
    [],
    [1, 0],
  ],
  [
    '500 attributes of GEXF',
    'a.gexf',
    gexf(`<node id="a" ${times(501, (i) => `c${i}="x"`).join(' ')}/>`),
    'error',
    [['LIMIT_COLUMNS']],
  ],
  [
    '500 members of JSON',
    'a.json',
    utf8(
      JSON.stringify({ nodes: [Object.fromEntries(times(502, (i) => `c${i}`).map((name) => [name, 'x']))], links: [] }),
    ),
    'error',
    [['LIMIT_COLUMNS']],
  ],
  ['depth of JSON', 'a.json', utf8(`${'['.repeat(201)}${']'.repeat(201)}`), 'error', [['LIMIT_DEPTH', 1]]],
  ['depth of JSON, just', 'a.json', utf8(`${'['.repeat(200)}${']'.repeat(200)}`), 'error', [['JSON_SHAPE', 1]]],
  ['depth of GEXF', 'a.gexf', utf8(`<gexf><graph>${DEEP('<nodes><node id="a">')}`), 'error', [['LIMIT_DEPTH', 1]]],
  ['depth of GraphML', 'a.graphml', utf8(`<graphml>${DEEP('<graph><node id="a">')}`), 'error', [['LIMIT_DEPTH', 1]]],
  [
    'depth of a sheet',
    'a.xlsx',
    repacked(XLSX, 'xl/worksheets/sheet1.xml', () => `<worksheet>${'<a>'.repeat(300)}`),
    'error',
    [['LIMIT_DEPTH', 1]],
  ],
  [
    '5,000 entries',
    'a.xlsx',
    zipSync(Object.fromEntries(times(5_001, (i) => `x${i}`).map((name) => [name, utf8('a')]))),
    'error',
    [['ZIP_BOMB']],
  ],
  ['ratio of 200', 'a.ods', repacked(ODS, 'content.xml', () => 'A'.repeat(20_000_000)), 'error', [['ZIP_BOMB']]],
  [
    'ties that a few cells mean',
    'a.csv',
    utf8(`nom;réseaux\n${times(300, (i) => `a${i};${times(2_000, (j) => `r${j}`).join('|')}`).join('\n')}\n`),
    'error',
    [['LIMIT_VALUES']],
  ],
  ['lines of a network', 'a.gdf', utf8(`nodedef>name\n${'a\n'.repeat(4_000_001)}`), 'error', [['LIMIT_ROWS']]],
  ['networks of Pajek', 'a.net', utf8('*Vertices 1\n'.repeat(10_001)), 'error', [['LIMIT_VALUES']]],
  ['words of a line', 'a.net', utf8(`*Vertices 2\n*Matrix\n${'1 '.repeat(500_001)}\n`), 'error', [['LIMIT_VALUES']]],
  [
    'keys of GraphML',
    'a.graphml',
    manyOf('<graphml>', (i) => `<key id="k${i}" attr.name="a"/>`, 101_000),
    'error',
    [['LIMIT_COLUMNS']],
  ],
  ['keys of GML', 'a.gml', manyOf('graph [ node [ id 1 ', (i) => `a${i} 1 `, 100_001), 'error', [['LIMIT_COLUMNS']]],
  ['attributes of DOT', 'a.dot', manyOf('graph { a [', (i) => `a${i}=1 `, 100_001), 'error', [['LIMIT_COLUMNS']]],
  ['values of GML', 'a.gml', manyOf('graph [ node [ id 1 ', () => 'a 1 ', 5_000_001), 'error', [['LIMIT_VALUES']]],
  ['nodes of GML', 'a.gml', manyOf('graph [ ', (i) => `node [ id ${i} ] `, 400_001), 'error', [['LIMIT_ROWS']]],
  ['labels of DL', 'a.dl', manyOf('dl n=3\nlabels:\n', (i) => `a${i} `, 500_001), 'error', [['LIMIT_VALUES']]],
  ['members of JSON', 'a.json', manyOf('{', (i) => `"a${i}":1,`, 500_001), 'error', [['LIMIT_VALUES', 1]]],
  ['signs of a comment', 'a.gexf', manyOf('<gexf>\n<!--', () => ' -', 500_001), 'error', [['XML_MALFORMED', 2]]],
  ['values of JSON', 'a.json', utf8(`[${'1,'.repeat(5_000_001)}1]`), 'error', [['LIMIT_VALUES', 1]]],
];

if (SOAK)
  it('a structure for each of 150,000 actors is no more than many', async () => {
    const rows = times(150_000, (i) => `a${i};s${i % 10}`).join('\n');
    await lookAt(['structures', 'a.csv', utf8(`nom;structure\n${rows}\n`), 'ok', [], [150_010, 150_000]]);
  });

it.each(LIMITS.map((file) => ({ what: file[0], file })))('$what', ({ file }) => lookAt(file));

if (SOAK)
  it('a workbook of as many rows as there may be opens, with all its cells', async () => {
    let ids = 0;
    const headings = ['De', 'Vers', 'Nature', 'Niveau', 'Note'];
    const rows = Array.from({ length: 200_000 }, (_, i) => [
      `n${i % 500}`,
      `n${(i * 7 + 1) % 500}`,
      'agit avec',
      '2',
      `note ${i}`,
    ]);
    const file = { name: 'liens.xlsx', bytes: writeXlsx([{ name: 'Liens', headings, rows }]) };
    const read = await readFiles([file], { newId: () => `id${(ids += 1)}`, language: 'fr', answers: new Map() });
    expect(read.messages.map(({ code }) => code)).not.toContain('LIMIT_VALUES');
    expect(read.outcome).not.toBe('error');
  }, 120_000);
