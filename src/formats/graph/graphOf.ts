import type { TieId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { MapDocument } from '../../domain/mapDocument';
import type { Tie } from '../../domain/tie';
import { actorNaming } from '../sheets/actorNaming';
import type { Affiliations } from '../sheets/affiliations';
import { recordSheets } from '../sheets/fromDocument';
import { SHEET_NAMES } from '../sheets/sheetNames';
import { sheetOf } from '../sheets/sheetOf';
import type { SheetTable } from '../sheets/sheetTable';
import { type WritingOptions, writeActors } from '../sheets/writeActors';
import { writeTies } from '../sheets/writeTies';
import { withWeight } from './edgeWeight';
import type { RawEdge, RawGraph, RawNode } from './rawGraph';

/** Writes every tie as an edge, none as a column of an actor. */
const NO_AFFILIATION: Affiliations = { structures: new Map(), networks: new Map(), ties: new Set() };
/** Fields that nodes and edges hold themselves, left out of their attributes. */
const OF_NODES = new Set(['name', 'reference', 'firstName', 'structure', 'networks', 'x', 'y']);
const OF_EDGES = new Set(['from', 'to', 'reference', 'direction']);

/**
 * Turns a map into a network to write: fields become attributes under our own headings, so that reading it gives the
 * same map. What is neither an actor nor a tie, and ties known not to exist (other programs must not draw them), go
 * into sheets beside it.
 */
export function graphOf(document: MapDocument, options: WritingOptions): RawGraph {
  const { language } = options;
  const naming = actorNaming(document);
  const actors = [...document.actors.values()];
  const isAbsent = ({ certainty }: Tie) => certainty === 'absent';
  const present = withTies(document, (tie) => !isAbsent(tie));
  const absent = withTies(document, isAbsent);
  const nodeSheet = sheetOf('actors', '', writeActors(document, naming, NO_AFFILIATION, options), language, OF_NODES);
  const edgeSheet = sheetOf('ties', '', writeTies(present, naming, NO_AFFILIATION, language), language, OF_EDGES);
  const absentRows = writeTies(absent, naming, NO_AFFILIATION, language);
  const nodes = actors.map((actor, i): RawNode => {
    const position = document.placements.get(actor.id)?.free;
    return {
      id: naming.idOf(actor.id) || actor.name,
      label: actor.name,
      ...defined({ position }),
      attributes: attributesOf(nodeSheet, i),
      line: i + 1,
    };
  });
  const idAt = new Map(actors.map(({ id }, i) => [id, nodes[i]?.id ?? '']));
  const edges = [...present.ties.values()].map((tie, i): RawEdge => {
    const [a, b] = [idAt.get(tie.a) ?? '', idAt.get(tie.b) ?? ''];
    const [source, target] = tie.direction === 'backward' ? [b, a] : [a, b];
    return {
      ...(tie.reference === undefined ? {} : { id: tie.reference }),
      source,
      target,
      direction: tie.direction === 'both' ? 'both' : tie.direction === undefined ? 'none' : 'forward',
      attributes: withWeight(attributesOf(edgeSheet, i)),
      line: i + 1,
    };
  });
  const beside = [
    ...(absentRows.length > 0 ? [sheetOf('ties', SHEET_NAMES.ties[language], absentRows, language)] : []),
    ...recordSheets(document, naming, options),
  ];
  return {
    nodes,
    edges,
    directed: false,
    nodeHeadings: usedHeadings(nodeSheet),
    edgeHeadings: withWeightHeading(usedHeadings(edgeSheet), edges),
    title: document.info.title,
    ours: true,
    sheets: beside.map(({ name, headings, rows }) => ({
      name,
      rows: [headings, ...rows].map((cells) => cells.map(String)),
    })),
  };
}

function withTies(document: MapDocument, test: (tie: Tie) => boolean): MapDocument {
  const ties = new Map<TieId, Tie>([...document.ties].filter(([, tie]) => test(tie)));
  return { ...document, ties };
}

function attributesOf({ headings, rows }: SheetTable, index: number): Map<string, string> {
  const cells = rows[index] ?? [];
  const filled = headings.map((heading, column) => [heading, String(cells[column] ?? '')] as const);
  return new Map(filled.filter(([, cell]) => cell !== ''));
}

function withWeightHeading(headings: string[], edges: readonly RawEdge[]): string[] {
  const isThere = headings.includes('weight') || !edges.some(({ attributes }) => attributes.has('weight'));
  return isThere ? headings : [...headings, 'weight'];
}

function usedHeadings({ headings, rows }: SheetTable): string[] {
  return headings.filter((_, column) => rows.some((cells) => (cells[column] ?? '') !== ''));
}
