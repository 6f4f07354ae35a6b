import { trivialNetworkOf } from './trivialNetworkOf';

/** Text formats of networks, recognised by their beginning; the last two by the content of their lines. */
export type TextNetwork = 'pajek' | 'gml' | 'dot' | 'dl' | 'gdf' | 'vna' | 'mermaid' | 'tgf' | 'sif';

const BEGINNINGS: readonly (readonly [TextNetwork, RegExp])[] = [
  ['vna', /^\*[ \t]*(?:node data|node properties|tie data)\b/i],
  ['pajek', /^\*[ \t]*(?:network|vertices|arcs(?:list)?|edges(?:list)?|matrix|partition|vector)\b/i],
  ['gdf', /^nodedef>/i],
  ['dl', /^dl[\s,]+(?:n|nr|nc|nm|format|labels)\b/i],
  ['mermaid', /^(?:---\n[^]*?\n---\s*)?(?:graph|flowchart)[ \t]+(?:TB|TD|BT|RL|LR)\b/],
  ['dot', /^(?:strict\s+)?(?:di)?graph\b[^[\]{}<>]*\{/i],
  ['gml', /^(?:(?:creator|version|comment|label|id|directed)\s+(?:"[^"]*"|[\w.+-]+)\s+){0,9}graph\s*\[/i],
];

/** Recognises a text network by its first words, after any comments. `isWhole`: `head` is the whole file. */
export function textNetworkOf(head: string, isWhole: boolean): TextNetwork | undefined {
  // Our own comments can be longer than the text looked at.
  if (/^\uFEFF?% Maillon\b/.test(head)) return 'pajek';
  const begun = withoutComments(head);
  return BEGINNINGS.find(([, beginning]) => beginning.test(begun))?.[0] ?? trivialNetworkOf(head, isWhole);
}

/** Text without its leading comments: lines of `#`, `%` or `//`, and C comments. */
function withoutComments(head: string): string {
  const comments = /(?:\s+|\uFEFF|#[^\r\n]*|%[^\r\n]*|\/\/[^\r\n]*|\/\*[^]*?\*\/)*/y;
  comments.exec(head);
  return head.slice(comments.lastIndex);
}
