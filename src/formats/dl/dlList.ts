import { numberOfWord, type Word } from '../text/wordsOf';
import type { DlNodes } from './dlNodes';
import type { DlTies } from './dlTies';

/** DL list formats by name, short names included, and what a line of each holds. */
const LISTS: ReadonlyMap<string, 'edges' | 'nodes' | 'ranks'> = new Map([
  ['edgelist', 'edges'],
  ['edgelist1', 'edges'],
  ['edgelist2', 'edges'],
  ['el1', 'edges'],
  ['el2', 'edges'],
  ['nodelist', 'nodes'],
  ['nodelist1', 'nodes'],
  ['nodelist2', 'nodes'],
  ['nl1', 'nodes'],
  ['nl2', 'nodes'],
  ['rankedlist', 'ranks'],
  ['rankedlist1', 'ranks'],
  ['rankedlist2', 'ranks'],
  ['rl1', 'ranks'],
  ['rl2', 'ranks'],
  ['rank', 'ranks'],
]);

/** What a line of a list format holds; `undefined` for other formats. */
export function listOf(format: string): 'edges' | 'nodes' | 'ranks' | undefined {
  return LISTS.get(format);
}

/** Reads a line of a list: two ends and a value, or a node and its neighbours, in order of preference when ranked. */
export function readListLine(
  list: 'edges' | 'nodes' | 'ranks',
  words: readonly Word[],
  line: number,
  nodes: DlNodes,
  ties: DlTies,
): boolean {
  const [first, ...others] = words;
  if (!first) return true;
  if (first.text === '!' && others.length === 0) {
    ties.level++;
    return true;
  }
  const source = nodes.idOf('row', first, line);
  if (list === 'edges') {
    const [second, value, ...rest] = others;
    if (!second) return false;
    const isValued = value !== undefined && numberOfWord(value) !== undefined;
    ties.add(source, nodes.idOf('column', second, line), isValued ? [['weight', value.text]] : [], line);
    return rest.length === 0 && (value === undefined || isValued);
  }
  for (const [i, other] of others.entries()) {
    const target = nodes.idOf('column', other, line);
    ties.add(source, target, list === 'ranks' ? [['rank', String(i + 1)]] : [], line);
  }
  return true;
}
