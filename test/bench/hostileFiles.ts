import { strToU8, zipSync } from 'fflate';
import { seededRandom } from '../../src/analysis/seededRandom';
import { LIMITS } from '../../src/formats/guards';

/** Bytes of the largest file that is not refused for its size alone. */
const MOST = LIMITS.megabytes * 2 ** 20 - 1_000;
const MANY_ZEROS = 100 * 2 ** 20;

/** Files at the limit of size that are made to take long, by name: what each is of, and its text or bytes. */
export const HOSTILE_FILES: Readonly<Record<string, () => string | Uint8Array>> = {
  'quotes.csv': () => filled('', '"', ''),
  'quotes in cells.csv': () => filled('Nom;Type\n', '"a"b;"c"d\n', ''),
  'a quote never closed.csv': () => filled('Nom;Type\n"', 'a;b\n', ''),
  'one cell.csv': () => filled('Nom;Type\n', 'a', ';b\n'),
  'one line of delimiters.csv': () => filled('Nom;Type\n', ';', ''),
  'one line of names.csv': () => filled('', 'Lea;', '\n'),
  'lines without number.csv': () => filled('Nom;Type\n', 'a\n', ''),
  'blank lines.csv': () => filled('Nom;Type\na;b', '\n', 'a;b'),
  'quoted lines.csv': () => filled('Nom;Type\n', '"a\n";b\n', ''),
  'bad bytes.csv': () => bytesOf(filled('Nom;Type\n', 'é;a~\n', ''), (byte) => (byte === 0x7e ? 0xff : byte)),
  'chance.csv': () => chance(),
  'keys.graphml': () => filled('<graphml>', '<key id="a#" for="all"/>', ''),
  'one key.graphml': () => filled('<graphml>', '<key id="a" for="all"/>', ''),
  'keys of one name.graphml': () => filled('<graphml>', '<key id="#" attr.name="a"/>', ''),
  'elements.graphml': () => filled('<graphml>', '<a/>', ''),
  'deep.graphml': () => filled('<graphml>', '<a>', ''),
  'attributes.graphml': () => filled('<graphml ', 'a#="" ', '>'),
  'entities.graphml': () =>
    filled('<graphml><graph><node id="a"/><data key="d">', '&amp;', '</data></graph></graphml>'),
  'comment.graphml': () => filled('<graphml><!--', ' -', '--></graphml>'),
  'instructions.gexf': () => filled('<gexf>', '<?a?>', '</gexf>'),
  'doctype.gexf': () => filled('<!DOCTYPE gexf [', '<!ELEMENT a ANY>', ']><gexf/>'),
  'malformed at its end.gexf': () => filled('<gexf><graph><nodes>', '<node id="#"/>', '<'),
  'nodes in nodes.gexf': () =>
    filled('<gexf><graph>', `${'<node>'.repeat(150)}${'</node>'.repeat(150)}`, '</graph></gexf>'),
  'malformed at its end.gml': () => filled('graph [ ', 'node [ id # ] ', ']]'),
  'keys.gml': () => filled('graph [ node [ id 1 ', 'a# 1 ', '] ]'),
  'values of one key.gml': () => filled('graph [ node [ id 1 ', 'a 1 ', '] ]'),
  'malformed values.gml': () => filled('graph [ node [ id 1 ', 'a 1 ', ''),
  'deep.gml': () => filled('graph [ ', 'a [ ', ''),
  'texts.gml': () => filled('graph [ ', 'a "\n" ', ']'),
  'quote never closed.gml': () => filled('graph [ a "', 'b\n', ''),
  'one line of numbers.net': () => filled('*Vertices 2\n1 "a"\n2 "b"\n*Arcslist\n', '1 ', ''),
  'one line of numbers.dl': () => filled('dl n=3 format=fullmatrix\ndata:\n', '1 ', ''),
  'labels.dl': () => filled('dl n=9999999 format=edgelist1\nlabels:\n', 'a# ', '\ndata:\n1 2\n'),
  'lines of words.dl': () => filled('dl n=3 format=edgelist1\ndata:\n', 'a b c d\n', ''),
  'empty matrix.dl': () => 'dl n=900000 format=fullmatrix diagonal=absent\ndata:\n1 1\n',
  'columns.gdf': () => filled('nodedef>name VARCHAR', ',a# VARCHAR', '\na\n'),
  'columns of one name.gdf': () => filled('nodedef>name VARCHAR', ',a VARCHAR', '\na\n'),
  'commas.gdf': () => filled('nodedef>name VARCHAR\na', ',', '\n'),
  'quotes.gdf': () => filled('nodedef>name VARCHAR\n', '"', '\n'),
  'words.vna': () => filled('*node data\nid age\n', 'a ', '\n'),
  'chain.dot': () => filled('graph { a', '--b#', '}'),
  'deep.dot': () => filled('graph ', '{', ''),
  'crossed.dot': () => filled('digraph { {', 'a# ', '} -> {a b} }'),
  'comment never closed.dot': () => filled('graph { /*', ' *', ''),
  'markup.dot': () => filled('graph { a [label=<', '<b>', ''),
  'attributes.dot': () => filled('graph { a [', 'a#=1 ', '] }'),
  'deep.json': () => filled('', '[', ''),
  'deep objects.json': () => filled('', '{"a":', ''),
  'one list.json': () => filled('[', '1,', '1]'),
  'lists in a list.json': () => filled('[', '[],', '[]]'),
  'objects in a list.json': () => filled('[', '{"a":1},', '{}]'),
  'one text.json': () => filled('{"nodes":"', 'a', '"}'),
  'escapes in a text.json': () => filled('{"nodes":"', '\\u0041', '"}'),
  'keys.json': () => filled('{', '"a#":1,', '"a":1}'),
  'one key.json': () => filled('{', '"a":1,', '"a":1}'),
  'one number.json': () => filled('[', '1', ']'),
  'lines.jsonl': () => filled('', '{"source":"a","target":"b"}\n', ''),
  'not a map.maillon.json': () => filled('{"format":"maillon","version":1,"actors":[', '{"id":"a"},', '{}]}'),
  'shared texts.xlsx': () => workbook({ 'xl/sharedStrings.xml': filled('<sst>', '<si><t>a#</t></si>', '</sst>', 95) }),
  'shared texts of nothing.xlsx': () => workbook({ 'xl/sharedStrings.xml': filled('<sst>', '<si/>', '</sst>', 30) }),
  'cells without number.xlsx': () =>
    workbook({
      'xl/worksheets/sheet1.xml': filled(
        '<worksheet><sheetData><row>',
        '<c><v>1</v></c>',
        '</row></sheetData></worksheet>',
        95,
      ),
    }),
  'rows.xlsx': () =>
    workbook({
      'xl/worksheets/sheet1.xml': filled('<worksheet><sheetData>', '<row r="#"/>', '</sheetData></worksheet>', 95),
    }),
  'deep.xlsx': () => workbook({ 'xl/worksheets/sheet1.xml': filled('<worksheet>', '<a>', '', 30) }),
  'zeros.xlsx': () => zipSync({ 'xl/workbook.xml': new Uint8Array(MANY_ZEROS) }, { level: 9 }),
  'zeros.zip': () => zipSync({ 'a.csv': new Uint8Array(MANY_ZEROS) }, { level: 9 }),
  'files.zip': () =>
    zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`${i}.csv`, strToU8('a;b\n')]))),
};

/** A text up to the limit: `piece` as often as it fits, each `#` in it being how often that was. */
function filled(before: string, piece: string, after: string, megabytes = 0): string {
  const most = (megabytes > 0 ? megabytes * 2 ** 20 : MOST) - before.length - after.length;
  if (!piece.includes('#')) return before + piece.repeat(Math.floor(most / piece.length)) + after;
  const parts = piece.split('#');
  const pieces: string[] = [];
  for (let length = 0; ; ) {
    const next = parts.join(String(pieces.length));
    length += next.length;
    if (length > most) return before + pieces.join('') + after;
    pieces.push(next);
  }
}

function bytesOf(text: string, changed: (byte: number) => number): Uint8Array {
  return strToU8(text).map(changed).subarray(0, MOST);
}

/** Letters, delimiters, quotes and line ends as chance has them. */
function chance(): string {
  const random = seededRandom(1);
  const letters = 'aé;,"\t\n |1 ';
  const page = Array.from({ length: 100_000 }, () => letters[Math.floor(random() * letters.length)]).join('');
  return filled('', page, '').slice(0, MOST * 0.8);
}

/** A workbook of one sheet, some of its parts being others. */
function workbook(parts: Readonly<Record<string, string>>): Uint8Array {
  const relationships = (each: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each}</Relationships>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const whole = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      `<Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    'xl/sharedStrings.xml': '<sst/>',
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}
