/** Cytoscape is one file of assignments, in which no bundler can find unused code. */
const CYTOSCAPE = /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/;

/** Its layouts: our places come from `picture`, so only `preset` is kept. */
const LAYOUTS = ['BreadthFirst', 'Circle', 'Concentric', 'Cose', 'Grid', 'Random'];

/** Unused code, as written in the version we use. */
const UNUSED = [
  // Graph measures: ours are in `analysis`.
  { name: 'algorithms', code: /^\[elesfn\$v, elesfn\$u, [^\]]*\](?=\.forEach\()/m, instead: '[]' },
  // Aliases of the measures: assigned after the object that holds them, they would keep it alive.
  { name: 'short names of measures', code: /^elesfn\$\w+\.\w+ = elesfn\$\w+\.[^;]*Centrality\w*;\n/gm, instead: '' },
  // A second renderer, for graphs of thousands of nodes, off by default.
  { name: 'WebGL', code: /^CRp\$4\.initWebgl = function \(.*\{\n[^]*?^\};\n/m, instead: '' },
  // Each appears in the list of layouts, as a constructor, and as its methods.
  ...LAYOUTS.flatMap((name) => [
    {
      name,
      code: new RegExp(`^(var layout = \\[[^]*?)\\{\\s*name: '\\w+',\\s*impl: ${name}Layout\\s*\\},? ?`, 'm'),
      instead: '$1',
    },
    { name, code: new RegExp(`^function ${name}Layout\\(.*\\{\\n[^]*?^\\}\\n`, 'm'), instead: '' },
    { name, code: new RegExp(`^${name}Layout\\.prototype\\.\\w+ = function .*\\{\\n[^]*?^\\};\\n`, 'gm'), instead: '' },
  ]),
];

/**
 * At build only: removes the parts of Cytoscape that are never called, a fifth of it. Fails the build for a version whose code differs.
 * @returns {import('vite').Plugin}
 */
export function leanCytoscape() {
  return {
    name: 'maillon:lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    transform: { filter: { id: CYTOSCAPE }, handler: withoutUnused },
  };
}

/** @param {string} code */
export function withoutUnused(code) {
  return UNUSED.reduce((rest, { name, code: part, instead }) => {
    const less = rest.replace(part, instead);
    if (less === rest) throw new Error(`Cytoscape: "${name}" is not where it was; see src/cli/build/leanCytoscape.mjs`);
    return less;
  }, code);
}
