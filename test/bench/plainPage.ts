import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { MapDocument } from '../../src/domain/mapDocument';

/** The same graph in Cytoscape alone: labels on, everybody where Maillon has them, lines and marks of its default style. */
export async function servePlain(
  project: string,
  { actors, ties }: MapDocument,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const script = await readFile(join(project, 'node_modules/cytoscape/dist/cytoscape.min.js'), 'utf8');
  const pairs = new Map([...ties.values()].map(({ a, b }) => [[a, b].sort().join(' '), { a, b }]));
  const elements = [
    ...[...actors.values()].map(({ id, name }) => ({ data: { id, name }, position: places.get(id) ?? { x: 0, y: 0 } })),
    ...[...pairs].map(([id, { a, b }]) => ({ data: { id, source: a, target: b } })),
  ];
  const page = `<!doctype html><meta charset="utf-8"><style>html,body,#cy{margin:0;width:100%;height:100%}</style>
<div id="cy"></div><script>${script}</script><script>
const start = performance.now();
const cy = cytoscape({ container: document.getElementById('cy'), elements: ${JSON.stringify(elements)},
  layout: { name: 'preset', fit: true },
  style: [{ selector: 'node', style: { label: 'data(name)', width: 14, height: 14, 'font-size': 11 } },
          { selector: 'edge', style: { width: 1, 'curve-style': 'haystack' } }] });
cy.ready(() => requestAnimationFrame(() => requestAnimationFrame(() => { window.drawnAfter = performance.now() - start; })));
</script>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
