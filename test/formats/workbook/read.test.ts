import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/formats/readResult';
import { readWorkbook } from '../../../src/formats/workbook/read';
import { writeXlsx } from '../../../src/formats/workbook/write';
import { aReadContext } from '../../helpers/readContext';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** An Excel workbook with one sheet "F", made of this XML; `looks` are the formats of cell styles 1, 2…, `shared` the texts that cells share. */
function xlsx(sheet: string, looks: readonly string[] = [], shared = ''): Uint8Array {
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const relationships = (all: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  const formats = looks.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('');
  const styles = looks.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('');
  return zip({
    '_rels/.rels': relationships(relationship('r', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="F" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('a', 'worksheet', 'worksheets/sheet1.xml') +
        relationship('b', 'styles', 'styles.xml') +
        relationship('c', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${formats}</numFmts><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="y">${sheet.replaceAll(/<(\/?)/g, '<$1x:')}</x:worksheet>`,
  });
}

/** An OpenDocument workbook with these tables. */
function ods(tables: string, styles = ''): Uint8Array {
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content });
}

function zip(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function read(bytes: Uint8Array, answers?: Answers, name = 'f.xlsx') {
  return readWorkbook({ name, bytes }, aReadContext(answers));
}

async function cellsOf(bytes: Uint8Array, answers?: Answers) {
  const result = await read(bytes, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.messages));
  return { ...result, rows: result.tables.flatMap(({ rows }) => rows.map(({ row, cells }) => [row, ...cells])) };
}

describe('an Excel sheet', () => {
  it('shows days, hours and digits as they are formatted', async () => {
    const cell = (reference: string, style: number, value: string) =>
      `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
    const looks = [
      'dd/mm/yyyy',
      '[$-40C]d mmmm yyyy;@',
      'hh:mm',
      '00000',
      '#,##0.00 &quot;days&quot;',
      'yyyy\\-mm\\-dd hh:mm',
      '0.0%',
    ];
    const row =
      cell('A1', 1, '45306') +
      cell('B1', 2, '1') +
      cell('C1', 3, '0.604166666666667') +
      cell('D1', 4, '1000') +
      cell('E1', 5, '12.5') +
      cell('F1', 6, '45306.604166666664') +
      cell('G1', 7, '0.1');
    const { rows } = await cellsOf(xlsx(`<sheetData><row r="1">${row}</row></sheetData>`, looks));
    expect(rows).toEqual([[1, '2024-01-15', '1900-01-01', '14:30', '01000', '12.5', '2024-01-15 14:30', '0.1']]);
  });

  it('copies merged values down, not the title written across an empty row', async () => {
    const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = `<row r="1">${text('A1', 'Titre')}</row><row r="2">${text('A2', 'Val')}${text('B2', 'Léa')}</row><row r="3">${text('B3', 'Léo')}</row>`;
    const merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A1048576"/></mergeCells>';
    const result = await cellsOf(xlsx(`<sheetData>${rows}</sheetData>${merges}`));
    expect(result.rows).toEqual([
      [1, 'Titre'],
      [2, 'Val', 'Léa'],
      [3, 'Val', 'Léo'],
    ]);
    expect(result.messages).toEqual([{ code: 'MERGED_CELLS', file: 'f.xlsx', sheet: 'F', cell: 'A2:A1048576' }]);
  });

  it('costs nothing for a cell at its far end, and says that it is left out', async () => {
    const { rows, messages } = await cellsOf(
      xlsx(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
      ),
    );
    expect(rows).toEqual([[1, '1']]);
    expect(messages).toEqual([expect.objectContaining({ code: 'CELL_BROKEN', cell: 'XFD1048576' })]);
  });

  it('leaves out how a name is pronounced, which some write above it', async () => {
    const run = (text: string) => `<r><t>${text}</t></r>`;
    const said = '<rPh sb="0" eb="2"><t>かちょう</t></rPh><phoneticPr fontId="1"/>';
    const cell = `<c r="A1" t="inlineStr"><is>${run('課')}${said}${run('長')}</is></c>`;
    const { rows } = await cellsOf(xlsx(`<sheetData><row r="1">${cell}</row></sheetData>`));
    expect(rows).toEqual([[1, '課長']]);
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>';
    const shared = `<si>${run('課')}${said}${run('長')}</si><si><t>Léa</t></si>`;
    const ofShared = await cellsOf(xlsx(`<sheetData><row r="1">${cells}</row></sheetData>`, [], shared));
    expect(ofShared.rows).toEqual([[1, '課長', 'Léa']]);
  });

  it('is refused with more than 500 columns', async () => {
    const row = Array.from({ length: 501 }, () => '<c><v>1</v></c>').join('');
    const result = await read(xlsx(`<sheetData><row>${row}</row></sheetData>`));
    expect(result).toEqual({
      ok: false,
      messages: [{ code: 'LIMIT_COLUMNS', file: 'f.xlsx', sheet: 'F', value: 501, limit: 500 }],
    });
  });

  it('leaves empty what makes no sense, and names the cell', async () => {
    const cells =
      '<c r="A1" t="z"><v>1</v></c><c r="B1"><v>abc</v></c><c r="C9"><v>1</v></c><c r="D1"><v>4</v></c><c r="D1"><v>5</v></c>';
    const { rows, messages } = await cellsOf(xlsx(`<sheetData><row r="1">${cells}</row></sheetData>`));
    expect(rows).toEqual([[1, '', '', '', '4']]);
    expect(messages.map(({ cell }) => cell)).toEqual(['A1', 'B1', 'C9', 'D1', 'D1']);
  });

  it('leaves hidden rows and columns out when told so', async () => {
    const sheet =
      '<cols><col min="1" max="1" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="B2"><v>3</v></c></row></sheetData>';
    const { questions, messages, rows } = await cellsOf(xlsx(sheet));
    expect(rows).toEqual([
      [1, '1', '2'],
      [2, '', '3'],
    ]);
    expect(questions).toEqual([expect.objectContaining({ kind: 'hiddenCells', byDefault: true })]);
    expect(messages).toEqual([expect.objectContaining({ code: 'HIDDEN_CELLS', value: 2 })]);
    const no = new Map(questions.map(({ id }) => [id, false]));
    expect((await cellsOf(xlsx(sheet), no)).rows).toEqual([[1, '2']]);
  });

  it('is refused when it nests too deep or breaks off', async () => {
    expect((await read(xlsx('<a>'.repeat(300) + '</a>'.repeat(300)))).messages).toEqual([
      expect.objectContaining({ code: 'LIMIT_DEPTH', limit: 200, sheet: 'F' }),
    ]);
    expect((await read(xlsx('<sheetData><row></sheetData>'))).messages).toEqual([
      expect.objectContaining({ code: 'XML_MALFORMED', row: 1, sheet: 'F' }),
    ]);
  });
});

describe('an OpenDocument sheet', () => {
  it('reads repeated rows and cells, values by their type, notes left aside', async () => {
    const cell = (attributes: string, inside = '') => `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
    const row = [
      cell(
        'office:value-type="string"',
        '<office:annotation><text:p>note</text:p></office:annotation><text:p>a <text:s text:c="2"/>b</text:p><text:p>c</text:p>',
      ),
      cell('office:value-type="float" office:value="2.5"', '<text:p>2,50</text:p>'),
      cell('office:value-type="date" office:date-value="2024-01-15T00:00:00"', '<text:p>15/01/24</text:p>'),
      cell('office:value-type="boolean" office:boolean-value="true"', '<text:p>VRAI</text:p>'),
      cell('office:value-type="time" office:time-value="PT14H30M00S"'),
      cell('office:value-type="string" table:number-columns-repeated="2"', '<text:p>x</text:p>'),
      cell('table:number-columns-repeated="16000"'),
    ].join('');
    const table = `<table:table table:name="T"><table:table-row table:number-rows-repeated="3"/><table:table-row table:number-rows-repeated="2">${row}</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>`;
    const { rows, messages } = await cellsOf(ods(table));
    const cells = ['a   b\nc', '2.5', '2024-01-15', 'oui', '14:30', 'x', 'x'];
    expect(rows).toEqual([
      [4, ...cells],
      [5, ...cells],
    ]);
    expect(messages).toEqual([]);
  });

  it('is refused when its repeated rows hold too much', async () => {
    const table =
      '<table:table table:name="T"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>';
    const result = await read(ods(table));
    expect(result.messages).toEqual([
      expect.objectContaining({ code: 'LIMIT_ROWS', value: 1_048_576, limit: 200_000 }),
    ]);
  });

  it('leaves hidden rows and columns out when told so, all that are repeated and no other', async () => {
    const cells = ['a', 'b', 'c', 'd'].map(
      (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
    );
    const row = (more: string) => `<table:table-row${more}>${cells.join('')}</table:table-row>`;
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column/>';
    const hidden = row(' table:visibility="filter" table:number-rows-repeated="2"');
    const sheet = ods(`<table:table table:name="T">${columns}${row('')}${hidden}${row('')}</table:table>`);
    const whole = await cellsOf(sheet);
    expect(whole.rows.map(([number]) => number)).toEqual([1, 2, 3, 4]);
    const no = new Map(whole.questions.map(({ id }) => [id, false]));
    expect((await cellsOf(sheet, no)).rows).toEqual([
      [1, 'a', 'd'],
      [4, 'a', 'd'],
    ]);
  });

  it('does not ask about hidden words to choose from, and says that they are left', async () => {
    const style =
      '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const sheet = (name: string, hidden = '') =>
      `<table:table table:name="${name}"${hidden}><table:table-row><table:table-cell office:value-type="string"><text:p>${name}</text:p></table:table-cell></table:table-row></table:table>`;
    const isHidden = ' table:style-name="h"';
    const { rows, messages, questions } = await cellsOf(
      ods(sheet('T') + sheet('Listes', isHidden) + sheet('Liste', isHidden), style),
    );
    expect(rows).toEqual([[1, 'T']]);
    expect(messages.map(({ code, sheet: where }) => [code, where])).toEqual([
      ['HIDDEN_CHOICES', 'Listes'],
      ['HIDDEN_SHEET', 'Liste'],
    ]);
    expect(questions).toHaveLength(1);
  });

  it('asks about hidden sheets, and names formulas and errors', async () => {
    const styles =
      '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const hidden =
      '<table:table table:name="Notes" table:style-name="h"><table:table-row><table:table-cell office:value-type="string"><text:p>Secret</text:p></table:table-cell></table:table-row></table:table>';
    const formulas =
      '<table:table table:name="T"><table:table-row><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/><table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:formula="of:=A1"/></table:table-row></table:table>';
    const { rows, messages } = await cellsOf(ods(formulas + hidden, styles));
    expect(rows).toEqual([[1, '2']]);
    expect(messages.map(({ code, cell, value, sheet }) => [code, cell ?? value, sheet])).toEqual([
      ['FORMULA_VALUE', 1, 'T'],
      ['CELL_ERROR', 'B1', 'T'],
      ['FORMULA_EMPTY', 'C1', 'T'],
      ['HIDDEN_SHEET', undefined, 'Notes'],
    ]);
  });
});

describe('a file that is no workbook', () => {
  const good = writeXlsx([{ name: 'A', headings: ['Nom'], rows: [['Léa']] }]);

  it.each([
    ['nothing', new Uint8Array(), 'EMPTY_FILE'],
    ['a workbook cut short', good.subarray(0, good.length - 30), 'ZIP_BROKEN'],
    ['the start of a workbook', good.subarray(0, 100), 'ZIP_BROKEN'],
    ['another archive', zip({ 'notes.csv': 'a;b' }), 'WRONG_CONTENT'],
    ['a text document', zip({ '_rels/.rels': '<a/>', 'word/document.xml': '<a/>' }), 'WRONG_CONTENT'],
    [
      'an encrypted OpenDocument',
      zip({ 'content.xml': 'x', 'META-INF/manifest.xml': '<m><e><encryption-data/></e></m>' }),
      'XLSX_ENCRYPTED',
    ],
    ['a web page', strToU8('<html><table></table></html>'), 'WRONG_CONTENT'],
    [
      'a bomb in a part that is not read',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'media/a.bin': new Uint8Array(3_000_000) }),
      'ZIP_BOMB',
    ],
  ])('is refused: %s', async (_, bytes, code) => {
    const { ok, messages } = await read(bytes);
    expect(ok).toBe(false);
    expect(messages).toEqual([expect.objectContaining({ code, file: 'f.xlsx' })]);
  });

  it('never throws, whatever single byte is changed', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const result = await read(bytes);
      if (result.ok && result.messages.length === 0) expect(result.tables[0]?.rows[1]?.cells).toEqual(['Léa']);
    }
  });
});
