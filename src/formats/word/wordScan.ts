import type { XmlHandlers } from '../xml/scanXml';
import type { XmlAttributes } from '../xml/xmlAttributes';

interface OpenTable {
  readonly rows: string[][];
  cells: string[];
  text: string[];
  span: number;
  goesOn: boolean;
}

/** Collects the tables of a Word document and the text around them. A table within a cell becomes text of that cell. */
export class WordScan implements XmlHandlers {
  readonly tables: string[][][] = [];
  readonly around: string[] = [];
  private paragraph: string[] = [];
  private isListed = false;
  private depth = 0;
  private table: OpenTable | undefined;
  private isText = false;

  readonly open = (element: string, attributes: XmlAttributes): void => {
    if (element === 'tbl' && ++this.depth === 1) this.table = { rows: [], cells: [], text: [], span: 1, goesOn: false };
    const table = this.table;
    if (element === 't') this.isText = true;
    else if (!table) this.openAround(element);
    else if (element === 'tab') table.text.push(' ');
    else if (element === 'br' || element === 'cr') table.text.push('\n');
    else if (element === 'noBreakHyphen') table.text.push('-');
    else if (this.depth > 1) return;
    else if (element === 'tr') table.cells = [];
    else if (element === 'tc') {
      table.text = [];
      table.span = 1;
      table.goesOn = false;
    } else if (element === 'gridSpan') table.span = Math.min(Math.max(Number(attributes.get('val')) || 1, 1), 500);
    else if (element === 'vMerge') table.goesOn = attributes.get('val') !== 'restart';
  };

  readonly text = (said: string): void => {
    if (this.isText) (this.table?.text ?? this.paragraph).push(said);
  };

  readonly close = (element: string): void => {
    const table = this.table;
    if (element === 't') this.isText = false;
    else if (!table) this.closeAround(element);
    else if (element === 'p') table.text.push('\n');
    else if (element === 'tbl' && --this.depth === 0) {
      this.tables.push(table.rows);
      this.table = undefined;
    } else if (this.depth > 1) return;
    else if (element === 'tr') table.rows.push(table.cells);
    else if (element === 'tc') {
      const above = table.rows.at(-1)?.[table.cells.length] ?? '';
      table.cells.push(table.goesOn ? above : table.text.join('').trim());
      for (let i = 1; i < table.span; i++) table.cells.push('');
    }
  };

  private openAround(element: string): void {
    if (element === 'tab') this.paragraph.push(' ');
    else if (element === 'br' || element === 'cr') this.paragraph.push('\n');
    else if (element === 'noBreakHyphen') this.paragraph.push('-');
    else if (element === 'numPr') this.isListed = true;
  }

  /** Adds a dash to list entries: their bullet comes from the list, not from their text. */
  private closeAround(element: string): void {
    if (element !== 'p') return;
    const said = this.paragraph.join('').trim();
    this.around.push(this.isListed && said !== '' ? `- ${said}` : said);
    this.paragraph = [];
    this.isListed = false;
  }
}
