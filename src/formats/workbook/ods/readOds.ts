import type { Message } from '../../message';
import { NO_ATTRIBUTES, type XmlAttributes } from '../../xml/xmlAttributes';
import { type Archive, partName } from '../../zip/archive';
import { LAST_COLUMN, LAST_ROW } from '../cellReference';
import { readPart } from '../readPart';
import { SheetGrid } from '../sheetGrid';
import { HELP_MARK, sheetOfReference, type WorkbookContent } from '../workbookContent';
import { type OdsCell, settleOdsCell } from './odsCell';

/** Elements of a cell that are not its value: notes and drawings. */
const BESIDE_THE_VALUE = new Set(['annotation', 'frame', 'custom-shape', 'control', 'object', 'shapes', 'table']);

export function readOds(archive: Archive): WorkbookContent | Message {
  if (archive.entries.has(partName('META-INF/manifest.xml'))) {
    const refusal = refusalOfManifest(archive);
    if (refusal) return refusal;
  }
  const reading = new OdsReading();
  const fault = readPart(archive, 'content.xml', reading);
  if (fault) return reading.grid ? { ...fault, sheet: reading.grid.name } : fault;
  const sheets = reading.sheets.filter(({ grid }) => grid.name !== reading.helpSheet);
  const messages = [...reading.messages];
  if ([...archive.entries.keys()].some((name) => /^(?:scripts\/|basic\/.+\/)/.test(name) && !name.endsWith('/')))
    messages.push({ code: 'MACRO_IGNORED' });
  return { sheets, messages };
}

function refusalOfManifest(archive: Archive): Message | undefined {
  let encrypted = false;
  const fault = readPart(archive, 'META-INF/manifest.xml', {
    open: (name) => {
      encrypted ||= name === 'encryption-data';
    },
  });
  return encrypted ? { code: 'XLSX_ENCRYPTED' } : fault;
}

/** State of scanning `content.xml`. Repeated rows and cells are counted, and cost nothing when they are empty. */
class OdsReading {
  readonly sheets: { grid: SheetGrid; hidden: boolean }[] = [];
  readonly messages: Message[] = [];
  helpSheet = '';
  grid: SheetGrid | undefined;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #row = 0;
  #rowCount = 1;
  #column = 0;
  #cell: OdsCell | undefined;
  /** Number of open elements within the cell that are not its value. */
  #beside = 0;
  #columnsSeen = 0;

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (this.#cell || this.#beside > 0) return this.#openInCell(name, attributes);
    if (name === 'table') this.#openSheet(attributes);
    else if (name === 'style') this.#style = attributes.get('style:name') ?? '';
    else if (name === 'table-properties' && attributes.get('display') === 'false') this.#hiddenStyles.add(this.#style);
    else if (name === 'named-range' && attributes.get('table:name') === HELP_MARK)
      this.helpSheet = sheetOfReference(attributes.get('cell-range-address') ?? '');
    else if (!this.grid) return;
    else if (name === 'shapes') this.#beside = 1;
    else if (name === 'table-source' && !this.messages.length) this.messages.push({ code: 'EXTERNAL_LINK' });
    else if (name === 'table-column') this.#openColumns(this.grid, attributes);
    else if (name === 'table-row') this.#openRow(this.grid, attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCell(name, attributes);
  };

  readonly text = (text: string): void => {
    if (this.#cell && this.#beside === 0) this.#cell.text += text.replace(/[ \t\r\n]+/g, ' ');
  };

  readonly close = (name: string): void => {
    if (BESIDE_THE_VALUE.has(name) && this.#beside > 0) this.#beside -= 1;
    else if (!this.grid || this.#beside > 0) return;
    else if (name === 'table') this.grid = undefined;
    else if (name === 'table-row') {
      // Rows past the end of any spreadsheet are not added.
      this.grid.repeat(this.#row, Math.min(this.#rowCount, LAST_ROW - this.#row + 1) - 1);
      this.#row += this.#rowCount - 1;
    } else if ((name === 'table-cell' || name === 'covered-table-cell') && this.#cell) {
      // Content under a merged cell is not visible: the merged value is copied there instead.
      if (name === 'table-cell') settleOdsCell(this.#cell, this.grid);
      this.#column += this.#cell.count;
      this.#cell = undefined;
    }
  };

  #openSheet(attributes: XmlAttributes): void {
    this.grid = new SheetGrid(attributes.get('table:name') ?? '');
    this.sheets.push({ grid: this.grid, hidden: this.#hiddenStyles.has(attributes.get('style-name') ?? '') });
    this.#row = 0;
    this.#columnsSeen = 0;
  }

  #openColumns(grid: SheetGrid, attributes: XmlAttributes): void {
    const first = this.#columnsSeen;
    this.#columnsSeen += repeated(attributes, 'number-columns-repeated', LAST_COLUMN + 1);
    if (isHidden(attributes)) grid.hideColumns(first, this.#columnsSeen - 1);
  }

  #openRow(grid: SheetGrid, attributes: XmlAttributes): void {
    this.#row += 1;
    this.#rowCount = repeated(attributes, 'number-rows-repeated', LAST_ROW);
    this.#column = 0;
    if (isHidden(attributes)) grid.hideRows(this.#row, this.#row + this.#rowCount - 1);
  }

  #openCell(name: string, attributes: XmlAttributes): void {
    const count = repeated(attributes, 'number-columns-repeated', LAST_COLUMN + 1);
    const own = name === 'covered-table-cell' ? NO_ATTRIBUTES : attributes.copy();
    this.#cell = { row: this.#row, column: this.#column, count, attributes: own, text: '' };
  }

  #openInCell(name: string, attributes: XmlAttributes): void {
    if (BESIDE_THE_VALUE.has(name)) this.#beside += 1;
    const cell = this.#cell;
    if (!cell || this.#beside > 0) return;
    if (name === 'p' && cell.text !== '') cell.text += '\n';
    else if (name === 's') cell.text += ' '.repeat(repeated(attributes, 'c', 1000));
    else if (name === 'tab') cell.text += '\t';
    else if (name === 'line-break') cell.text += '\n';
  }
}

/** A repeat count: 1 when absent, at most `most`. */
function repeated(attributes: XmlAttributes, name: string, most: number): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}

function isHidden(attributes: XmlAttributes): boolean {
  return ['collapse', 'filter'].includes(attributes.get('visibility') ?? '');
}
