import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type cytoscapeWhole from 'cytoscape';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutUnused } from '../../src/cli/build/leanCytoscape.mjs';

const { resolve } = createRequire(import.meta.url);
const WHOLE = readFileSync(join(resolve('cytoscape'), '../cytoscape.esm.mjs'), 'utf8');

describe('Cytoscape as it is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-cytoscape-'));
  let cytoscape: typeof cytoscapeWhole;
  beforeAll(async () => {
    const file = join(folder, 'lean.mjs');
    writeFileSync(file, withoutUnused(WHOLE));
    ({ default: cytoscape } = (await import(pathToFileURL(file).href)) as { default: typeof cytoscapeWhole });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ofTwo = () =>
    cytoscape({
      headless: true,
      layout: { name: 'preset' },
      elements: [
        { data: { id: 'a' }, position: { x: 1, y: 2 } },
        { data: { id: 'b' }, position: { x: 30, y: 40 } },
        { data: { id: 'ab', source: 'a', target: 'b' } },
      ],
    });

  it('holds elements where they are put', () => {
    const cy = ofTwo();
    expect(cy.getElementById('b').position()).toEqual({ x: 30, y: 40 });
    expect(cy.getElementById('ab').target().id()).toBe('b');
    cy.batch(() => cy.getElementById('a').remove());
    expect(cy.elements().map((one) => one.id())).toEqual(['b']);
  });

  it('has no measures of graphs', () => {
    expect(ofTwo().elements()).not.toHaveProperty('dijkstra');
    // Nor are they kept by their short names, which are written beside them.
    expect(withoutUnused(WHOLE)).not.toMatch(/^elesfn\$\w+\.(?:bc|cc|dc) = /m);
  });

  it('has neither its other layouts nor its other renderer', () => {
    expect(withoutUnused(WHOLE)).not.toMatch(/^function (?:BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout/m);
    expect(withoutUnused(WHOLE)).not.toMatch(/initWebgl = |impl: (?!Preset|Null|BR|CR)/);
  });

  it('is not built of a version that is written otherwise', () => {
    expect(() => withoutUnused(WHOLE.replace('CRp$4.initWebgl', 'CRp$9.initWebgl'))).toThrow('"WebGL"');
  });
});
