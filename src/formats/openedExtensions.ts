/** Extension of a file name in lower case: ".csv"; '' when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot).toLowerCase();
}

/**
 * Extensions that the file picker offers and that the page says it opens. Kept apart from `registry.ts` so that the
 * first load has no reader; a test checks that every format is listed. A dropped file with another extension is
 * recognised by its content.
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
