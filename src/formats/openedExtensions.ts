/** How the name of a file ends, in small letters: ".csv"; '' for no ending. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot).toLowerCase();
}

/**
 * What the page offers to choose from, and what it says that it opens. In a place of its own, so that the first load has no
 * reader; a test holds that every format is here. A file of another name that is dropped is told by what it holds.
 */
export const OPENED_EXTENSIONS: readonly `.${string}`[] = [
  ...(['.json', '.xlsx', '.ods', '.csv', '.tsv', '.txt', '.zip', '.xlsm', '.xltx', '.xls', '.xlsb', '.tab'] as const),
  ...([
    '.gexf',
    '.graphml',
    '.net',
    '.paj',
    '.pajek',
    '.gml',
    '.dot',
    '.gv',
    '.dl',
    '.gdf',
    '.vna',
    '.xgmml',
    '.mmd',
    '.mermaid',
    '.tgf',
    '.sif',
    '.cys',
  ] as const),
  ...([
    '.vcf',
    '.vcard',
    '.ics',
    '.docx',
    '.html',
    '.htm',
    '.rtf',
    '.eml',
    '.md',
    '.markdown',
    '.mm',
    '.opml',
    '.xmind',
    '.drawio',
  ] as const),
  ...(['.cyjs', '.canvas', '.cx', '.cx2', '.edgelist', '.edges', '.jsonl', '.ndjson', '.js'] as const),
];
