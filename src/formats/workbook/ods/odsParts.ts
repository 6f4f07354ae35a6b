import type { HelpSheet, SheetTable } from '../../sheets/sheetTable';
import { escapeXml } from '../../xml/escapeXml';
import { columnLetters } from '../cellReference';
import { columnWidths } from '../columnWidth';
import { sheetNames } from '../sheetNames';
import { HELP_MARK } from '../workbookContent';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const URN = 'urn:oasis:names:tc:opendocument:xmlns';
const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
/** Empty rows below the table where lists are offered too. */
const ROWS_TO_FILL = 1000;
const NAMESPACES = ['office', 'table', 'text', 'style', 'config', 'manifest']
  .map((name) => ` xmlns:${name}="${URN}:${name}:1.0"`)
  .join('');
const FORMATTING = ` xmlns:fo="${URN}:xsl-fo-compatible:1.0" xmlns:of="${URN}:of:1.2"`;

/** Parts of an OpenDocument workbook by name; `mimetype` comes first and must be stored uncompressed. */
export function odsParts(tables: readonly SheetTable[], help: HelpSheet | undefined): Map<string, string> {
  const names = sheetNames([...tables, ...(help ? [help] : [])].map(({ name }) => name));
  return new Map([
    ['mimetype', MIME],
    ['META-INF/manifest.xml', manifestXml()],
    ['content.xml', contentXml(tables, help, names)],
    ['settings.xml', settingsXml(names.slice(0, tables.length))],
  ]);
}

function manifestXml(): string {
  const entries = [
    ['/', MIME],
    ['content.xml', 'text/xml'],
    ['settings.xml', 'text/xml'],
  ].map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`);
  return `${DECLARATION}<manifest:manifest${NAMESPACES} manifest:version="1.3">${entries.join('')}</manifest:manifest>`;
}

function contentXml(tables: readonly SheetTable[], help: HelpSheet | undefined, names: readonly string[]): string {
  const widths = new Map<number, string>();
  for (const table of tables)
    for (const width of columnWidths(table)) widths.set(width, columnStyle(`w${width}`, width));
  const styles = [...widths.values(), columnStyle('wide', 60)];
  const body = tables.map((table, index) => tableXml(table, names[index] ?? '', index));
  const helpName = help ? (names.at(-1) ?? '') : '';
  if (help) body.push(helpXml(help, helpName));
  const mark = `<table:named-expressions><table:named-range table:name="${HELP_MARK}" table:base-cell-address="$${address(helpName, '$A$1')}" table:cell-range-address="$${address(helpName, '$A$1')}"/></table:named-expressions>`;
  return [
    `${DECLARATION}<office:document-content${NAMESPACES}${FORMATTING} office:version="1.3"><office:automatic-styles>`,
    ...styles,
    '<style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="paragraph" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>',
    '</office:automatic-styles><office:body><office:spreadsheet>',
    `<table:content-validations>${tables.map(validationsXml).join('')}</table:content-validations>`.replace(
      '<table:content-validations></table:content-validations>',
      '',
    ),
    ...body,
    help ? mark : '',
    filtersXml(tables, names),
    '</office:spreadsheet></office:body></office:document-content>',
  ].join('');
}

function columnStyle(name: string, characters: number): string {
  return `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${(characters * 0.2).toFixed(2)}cm"/></style:style>`;
}

function tableXml(table: SheetTable, name: string, index: number): string {
  const columns = columnWidths(table).map((width) => `<table:table-column table:style-name="w${width}"/>`);
  const list = (column: number) =>
    table.choices?.has(column) ? ` table:content-validation-name="${listName(index, column)}"` : '';
  const rows = table.rows.map((row) => {
    const cells = table.headings.map((_, column) => cellXml(row[column] ?? '', list(column)));
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  const toFill = table.headings.map((_, column) => `<table:table-cell${list(column)}/>`).join('');
  return [
    `<table:table table:name="${escapeXml(name)}">`,
    ...columns,
    `<table:table-row>${table.headings.map((heading) => cellXml(heading, ' table:style-name="heading"')).join('')}</table:table-row>`,
    ...rows,
    table.choices?.size
      ? `<table:table-row table:number-rows-repeated="${ROWS_TO_FILL}">${toFill}</table:table-row>`
      : '',
    '</table:table>',
  ].join('');
}

function helpXml({ lines }: HelpSheet, name: string): string {
  const rows = lines.map((line, index) => {
    const style = ` table:style-name="${index === 0 ? 'heading' : 'paragraph'}"`;
    return `<table:table-row>${line.map((cell) => cellXml(cell, style)).join('')}</table:table-row>`;
  });
  return `<table:table table:name="${escapeXml(name)}"><table:table-column table:style-name="wide" table:number-columns-repeated="8"/>${rows.join('')}</table:table>`;
}

function cellXml(cell: string | number, attributes: string): string {
  if (cell === '' || (typeof cell === 'number' && !Number.isFinite(cell))) return `<table:table-cell${attributes}/>`;
  if (typeof cell === 'number')
    return `<table:table-cell${attributes} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  const paragraphs = cell.split(/\r\n?|\n/).map((line) => `<text:p>${spaced(line)}</text:p>`);
  return `<table:table-cell${attributes} office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}

/** Encodes spaces in a row, or at the ends, which would be read as one, or none. */
function spaced(line: string): string {
  return escapeXml(line)
    .replace(/^ | $|(?<= ) /g, '<text:s/>')
    .replaceAll('\t', '<text:tab/>');
}

function validationsXml({ choices }: SheetTable, index: number): string {
  return [...(choices ?? [])]
    .map(([column, values]) => {
      const list = values.map((value) => `"${value.replaceAll('"', '""')}"`).join(';');
      return `<table:content-validation table:name="${listName(index, column)}" table:condition="${escapeXml(`of:cell-content-is-in-list(${list})`)}" table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message table:display="false"/></table:content-validation>`;
    })
    .join('');
}

function listName(table: number, column: number): string {
  return `list${table + 1}-${column + 1}`;
}

function filtersXml(tables: readonly SheetTable[], names: readonly string[]): string {
  const ranges = tables.map(({ headings, rows }, index) => {
    const last = `${columnLetters(Math.max(headings.length - 1, 0))}${rows.length + 1}`;
    const name = names[index] ?? '';
    return `<table:database-range table:name="__Anonymous_Sheet_DB__${index}" table:target-range-address="${address(name, 'A1')}:${address(name, last)}" table:display-filter-buttons="true"/>`;
  });
  return ranges.length > 0 ? `<table:database-ranges>${ranges.join('')}</table:database-ranges>` : '';
}

function address(sheet: string, cell: string): string {
  return escapeXml(`'${sheet.replaceAll("'", "''")}'.${cell}`);
}

function settingsXml(names: readonly string[]): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const tables = names.map(
    (name) =>
      `<config:config-item-map-entry config:name="${escapeXml(name)}">${item('VerticalSplitMode', 'short', 2)}${item('VerticalSplitPosition', 'int', 1)}${item('PositionBottom', 'int', 1)}${item('ActiveSplitRange', 'short', 2)}</config:config-item-map-entry>`,
  );
  return `${DECLARATION}<office:document-settings${NAMESPACES} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings" xmlns:ooo="http://openoffice.org/2004/office"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${tables.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}
