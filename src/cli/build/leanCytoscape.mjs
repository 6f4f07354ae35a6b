/** Cytoscape comes as one file of assignments, in which no builder can tell what is never called. */
const CYTOSCAPE = /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/;

/** The layouts that it brings: our places come from `picture`, so that `preset` alone stays. */
const LAYOUTS = ['BreadthFirst', 'Circle', 'Concentric', 'Cose', 'Grid', 'Random'];

/** What nobody asks for here, as it is written in the version that we use. */
const UNUSED = [
  // Measures of graphs: ours are in `analysis`.
  { name: 'algorithms', code: /^\[elesfn\$v, elesfn\$u, [^\]]*\](?=\.forEach\()/m, instead: '[]' },
  // Their short names: written after the object that holds them, they would keep it.
  { name: 'short names of measures', code: /^elesfn\$\w+\.\w+ = elesfn\$\w+\.[^;]*Centrality\w*;\n/gm, instead: '' },
  // A second renderer, for graphs of thousands, off unless it is asked for.
  { name: 'WebGL', code: /^CRp\$4\.initWebgl = function \(.*\{\n[^]*?^\};\n/m, instead: '' },
  // Each in the list of layouts, as a constructor and as its methods.
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
 * At build only: Cytoscape without its parts that nothing here calls, which were a fifth of it. A version that is written
 * otherwise fails the build.
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
