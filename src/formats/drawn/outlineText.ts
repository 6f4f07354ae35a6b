import type { GraphTables } from '../graph/tablesOf';
import { fileTitle } from './fileTitle';
import { type Topic, tablesOfTopics } from './topicTree';

/** A topic is a name or a few words; a longer line is a sentence. */
const MOST_WORDS = 9;
/** Fewer lines prove nothing. */
const FEWEST = 4;

interface Line {
  readonly line: number;
  readonly indent: string;
  readonly text: string;
}

/**
 * Reads a pasted mind map or outline: a topic a line, each indented one level more than its parent. `undefined` for a
 * table, a text or a list without levels. Indents of spaces must make three levels, since lists in texts are indented
 * too.
 */
export function outlineTables(text: string, file: string): GraphTables | undefined {
  const lines = text
    .split(/\r?\n/)
    .map((written, at): Line => {
      const [, indent = '', said = ''] = /^([\t \u00A0]*)(?:[-*•–]\s+)?(.*?)\s*$/u.exec(written) ?? [];
      return { line: at + 1, indent, text: said };
    })
    .filter((one) => one.text !== '');
  if (lines.length < FEWEST || lines.some((one) => !isTopic(one.text))) return undefined;
  const depths = depthsOf(lines.map(({ indent }) => indent));
  return depths && tablesOfTopics(treeOf(lines, depths), [fileTitle(file)], file);
}

function isTopic(text: string): boolean {
  return !/[\t;]|[.:!?]$/.test(text) && text.split(/\s+/).length <= MOST_WORDS;
}

/** Depth of each line; `undefined` when one is more than a level deeper than the line above, or when there are too few levels. */
function depthsOf(indents: readonly string[]): readonly number[] | undefined {
  const isTabbed = indents.every((indent) => /^\t*$/.test(indent));
  if (!isTabbed && indents.some((indent) => indent.includes('\t'))) return undefined;
  const steps = indents.map((indent) => indent.length).filter((length) => length > 0);
  const step = isTabbed ? 1 : Math.min(...steps);
  const depths = indents.map((indent) => indent.length / step);
  const isTree = depths.every(
    (depth, at) => Number.isInteger(depth) && depth <= (at === 0 ? 0 : (depths[at - 1] ?? 0) + 1),
  );
  return isTree && Math.max(...depths) >= (isTabbed ? 1 : 2) ? depths : undefined;
}

function treeOf(lines: readonly Line[], depths: readonly number[]): Topic[] {
  const roots: Topic[] = [];
  const above: Topic[] = [];
  for (const [at, { text, line }] of lines.entries()) {
    const topic: Topic = { text, line, children: [] };
    const depth = depths[at] ?? 0;
    (depth === 0 ? roots : (above[depth - 1]?.children ?? roots)).push(topic);
    above[depth] = topic;
  }
  return roots;
}
