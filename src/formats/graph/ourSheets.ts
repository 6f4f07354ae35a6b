import type { JsonNode } from '../native/jsonNode';
import { parseJson } from '../native/parseJson';
import type { RawSheet } from './rawGraph';

export const OUR_NAME = 'Maillon';
/**
 * Where our files carry what a network has no place for (actions, testimonies, ties known not to exist): the target of
 * a processing instruction in GEXF, a graph attribute in GraphML. Other programs skip it.
 */
export const OUR_INSTRUCTION = 'maillon';

/** Reads the sheets that such a text carries; `undefined` when it is not ours. */
export function sheetsOf(text: string): RawSheet[] | undefined {
  const parsed = parseJson(text.trim());
  if (!parsed.ok || parsed.root.kind !== 'object') return undefined;
  const sheets = [...parsed.root.members].map(([name, rows]) => ({ name, rows: itemsOf(rows).map(cellsOf) }));
  return sheets.filter(({ rows }) => rows.length > 0);
}

/** Writes sheets as that text, without any character that XML could not hold there. */
export function textOfSheets(sheets: readonly RawSheet[]): string {
  const json = JSON.stringify(Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])));
  return json.replace(/[<>&\u007F-\uFFFF]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'list' ? node.items : [];
}

function cellsOf(node: JsonNode): string[] {
  return itemsOf(node).map((cell) => (cell.kind === 'text' ? cell.text : ''));
}
