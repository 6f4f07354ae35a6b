import type { HelpSheet, SheetTable } from '../../sheets/sheetTable';
import { escapeXml } from '../../xml/escapeXml';
import { sheetNames } from '../sheetNames';
import { HELP_MARK } from '../workbookContent';
import { helpXml, tableXml } from './sheetXml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts of an Excel workbook by name, in zip order. They tell nothing about an author or a machine. */
export function xlsxParts(tables: readonly SheetTable[], help: HelpSheet | undefined): Map<string, string> {
  const sheets = tables.map(tableXml);
  if (help) sheets.push(helpXml(help));
  const names = sheetNames([...tables, ...(help ? [help] : [])].map(({ name }) => name));
  const parts = new Map([
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(names, help ? names.at(-1) : undefined)],
    [
      'xl/_rels/workbook.xml.rels',
      relationshipsXml([
        ...names.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        [`rId${names.length + 1}`, 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml()],
  ]);
  for (const [index, sheet] of sheets.entries()) parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheet);
  return parts;
}

function contentTypesXml(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides.join('')}</Types>`;
}

function relationshipsXml(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[], helpName: string | undefined): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const mark =
    helpName === undefined
      ? ''
      : `<definedNames><definedName name="${HELP_MARK}" hidden="1">${escapeXml(`'${helpName.replaceAll("'", "''")}'!$A$1`)}</definedName></definedNames>`;
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets>${mark}</workbook>`;
}

/** Four cell styles: plain, heading, text kept as text, paragraph. */
function stylesXml(): string {
  return `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
