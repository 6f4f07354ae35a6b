import { trivialNetworkOf } from './trivialNetworkOf';

/** Formats of text that are networks, told by how they begin, the last two by what their lines hold. */
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

/** Which text network this is, by its first words; comments of any of them are passed over. `isWhole`: there is no more of it. */
export function textNetworkOf(head: string, isWhole: boolean): TextNetwork | undefined {
  // Comments of ours can be longer than what is looked at.
  if (/^\uFEFF?% Maillon\b/.test(head)) return 'pajek';
  const begun = withoutComments(head);
  return BEGINNINGS.find(([, beginning]) => beginning.test(begun))?.[0] ?? trivialNetworkOf(head, isWhole);
}

/** Text from its first word that is not within a comment: lines of `#`, `%` or `//`, and what stands in C comments. */
function withoutComments(head: string): string {
  const comments = /(?:\s+|\uFEFF|#[^\r\n]*|%[^\r\n]*|\/\/[^\r\n]*|\/\*[^]*?\*\/)*/y;
  comments.exec(head);
  return head.slice(comments.lastIndex);
}
