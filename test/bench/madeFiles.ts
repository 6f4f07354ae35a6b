import { writeXlsx } from '../../src/formats/workbook/write';
import { plantedGroups } from './madeGraphs';

const HEADINGS = ['De', 'À', 'Nature', 'Certitude', 'Niveau'];
const TIES_PER_ACTOR = 3;

/** Ties of a made-up valley as cells: two names and three words, one row a tie, three ties an actor. */
function tieRows(count: number): string[][] {
  const name = (number: number) => `Acteur nº ${number} de la vallée`;
  return pairsOf(count).map(([a, b], row) => [
    name(a),
    name(b),
    row % 2 ? 'échangent' : 'agissent ensemble',
    'avéré',
    String((row % 4) + 1),
  ]);
}

function pairsOf(count: number) {
  return plantedGroups(Math.ceil(count / TIES_PER_ACTOR), 5).slice(0, count);
}

/** The same rows as other programs write them: ends by number, words as attributes. */
const FILES: Readonly<Record<string, (rows: number) => string | Uint8Array>> = {
  // Semicolons and French headings, as spreadsheets save it.
  csv: (rows) => `${[HEADINGS, ...tieRows(rows)].map((cells) => cells.join(';')).join('\r\n')}\r\n`,
  xlsx: (rows) => writeXlsx([{ name: 'Liens', headings: HEADINGS, rows: tieRows(rows) }]),
  gexf: (rows) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="undirected">',
      '<attributes class="node"><attribute id="0" title="Territoire" type="string"/></attributes>',
      '<attributes class="edge"><attribute id="0" title="Nature" type="string"/></attributes>\n<nodes>',
      ...nodes(rows).map(
        (id) =>
          `<node id="n${id}" label="Acteur nº ${id} de la vallée"><attvalues><attvalue for="0" value="Vallée ${id % 12}"/></attvalues></node>`,
      ),
      '</nodes>\n<edges>',
      ...pairsOf(rows).map(
        ([a, b], i) =>
          `<edge id="e${i}" source="n${a}" target="n${b}"><attvalues><attvalue for="0" value="${nature(i)}"/></attvalues></edge>`,
      ),
      '</edges>\n</graph>\n</gexf>\n',
    ].join('\n'),
  graphml: (rows) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      '<key id="d0" for="node" attr.name="label" attr.type="string"/>\n<key id="d1" for="edge" attr.name="Nature" attr.type="string"/>',
      '<graph edgedefault="undirected">',
      ...nodes(rows).map((id) => `<node id="n${id}"><data key="d0">Acteur nº ${id} de la vallée</data></node>`),
      ...pairsOf(rows).map(
        ([a, b], i) => `<edge source="n${a}" target="n${b}"><data key="d1">${nature(i)}</data></edge>`,
      ),
      '</graph>\n</graphml>\n',
    ].join('\n'),
  json: (rows) =>
    JSON.stringify(
      {
        nodes: nodes(rows).map((id) => ({
          id: `n${id}`,
          label: `Acteur nº ${id} de la vallée`,
          territoire: `Vallée ${id % 12}`,
        })),
        links: pairsOf(rows).map(([a, b], i) => ({ source: `n${a}`, target: `n${b}`, nature: nature(i) })),
      },
      null,
      1,
    ),
};

export const MADE_FORMATS = Object.keys(FILES);

/** A file of `rows` ties, as bytes. */
export function madeFile(format: string, rows: number): { readonly name: string; readonly bytes: Uint8Array } {
  const made = FILES[format]?.(rows) ?? '';
  return { name: `liens.${format}`, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made };
}

function nodes(rows: number): number[] {
  return Array.from({ length: Math.ceil(rows / TIES_PER_ACTOR) }, (_, id) => id);
}

function nature(row: number): string {
  return row % 2 ? 'échangent' : 'agissent ensemble';
}
