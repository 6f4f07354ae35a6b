import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moduleState } from './helpers/moduleState';

const SRC = resolve(import.meta.dirname, '../src');

/** Layer → layers and packages its files may import. A layer that is not here may not exist. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  analysis: ['domain', 'graphology', 'graphology-communities-louvain'],
  formats: ['domain', 'saxes', 'fflate'],
  i18n: ['domain', 'analysis', 'formats'],
  picture: ['domain', 'analysis', 'i18n', 'd3-contour'],
  export: ['picture', 'analysis', 'domain', 'i18n', 'fflate', 'pptxgenjs'],
  store: ['domain', 'analysis', 'formats', 'picture', 'zustand'],
  // platform: only to make ids where files are read.
  workers: ['analysis', 'domain', 'formats', 'picture', 'platform'],
  platform: ['domain', 'formats', 'idb', 'browser-fs-access'],
  canvas: ['domain', 'picture', 'cytoscape'],
  ui: [
    'domain',
    'i18n',
    'store',
    'canvas',
    'analysis',
    'formats',
    'picture',
    'export',
    'react',
    'react-dom',
    'react-aria-components',
    'lucide-react',
    'zustand',
  ],
  cli: ['domain', 'analysis', 'formats', 'picture', 'export', 'i18n', 'node', 'vite', 'fflate', 'marked'],
  // The territory that the app opens on and the examples of fields: data, and what makes a map of it.
  samples: ['domain'],
  app: [
    'samples',
    'domain',
    'analysis',
    'formats',
    'i18n',
    'picture',
    'export',
    'workers',
    'store',
    'platform',
    'canvas',
    'ui',
    'react',
    'react-dom',
    'react-aria-components',
    'zustand',
  ],
};
/** Layers of which only the types may be imported, by importing layer. */
const TYPES_ONLY: Record<string, readonly string[]> = {
  i18n: ['analysis', 'formats'],
  store: ['formats', 'picture'],
  ui: ['formats'],
};
/** Rooms of `formats` on the way of a table, and the other rooms that each may know. */
const TABLE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  names: [],
  cells: ['names'],
  headings: [],
  columns: ['names', 'cells', 'headings'],
  recipes: ['names', 'cells', 'headings', 'columns', 'matrix'],
  sheets: ['names', 'cells', 'headings'],
};
/** Nothing in these layers may depend on the hour, on chance or on the page. */
const PURE = ['domain', 'analysis', 'formats', 'i18n', 'picture', 'export', 'samples'];
/** The only places where something may be kept between calls, as answers to what never changes. */
const MEMORY = ['domain/remembered/', 'store/selectors/remembered.ts'];
/** A language that was loaded is there from then on. */
const LOADED = new Set(['i18n/language.ts: held', 'i18n/laterMessages.ts: held']);
const IMPURE =
  /\b(Math\.random|Date\.now|new Date\(\)|performance\.now|window\.|document\.(?:getElement|querySelector|body|createElement)|localStorage|fetch\(|crypto\.)/;
/** Stores, channels and locks of the browser: pages that were opened from a disk share them. */
const OUTLIVING =
  /\b(localStorage|sessionStorage|indexedDB|openDB|deleteDB|BroadcastChannel|LockManager|navigator\.storage|getDirectory|caches\.|serviceWorker\b\??\.register|SharedWorker|cookie)\b/;
const HTML_SINKS = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function)\b/;
/** The page is read as text, to be sent with a map in it; writing it would set this. */
const READS_ITS_PAGE = 'platform/sentPage.ts';
const READ_HTML = /\$\{document\.documentElement\.outerHTML\}/;
const NAMELESS = /(^|\/)(utils|helpers|types|common|misc)(\/|\.tsx?$)/;
const MAX_LINES = 300;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|mjs)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');
const codeOf = (file: string) => textOf(file).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
/** Code without what it says: sentences and patterns may hold any word. */
const wordlessCodeOf = (file: string) =>
  codeOf(file).replace(/'(?:[^'\\\n]|\\.)*'|(?<=[(,=:[!&|?{};]\s*)\/(?:[^/\\\n]|\\.)+\/[a-z]*/g, "''");
const layerOf = (file: string) => file.split('/')[0]!;

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Files of `src` and packages that `file` imports in any way: for values, for types, lazily, or as a worker. */
function importsOf(file: string): Import[] {
  const statements = codeOf(file).matchAll(
    /^(?:import|export)\s(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)|new URL\('(\.[^']+)'/gm,
  );
  return [...statements].map(([, type, ...targets]) => {
    const target = targets.find((one) => one !== undefined)!.replace(/\?.*$/, '');
    const typeOnly = type !== undefined;
    if (!target.startsWith('.')) return { target: packageOf(target), typeOnly };
    const path = relative(SRC, resolve(SRC, dirname(file), target)).replaceAll('\\', '/');
    const known = files.find((one) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(one));
    return { target: known ?? path, typeOnly };
  });
}

function packageOf(target: string): string {
  if (target.startsWith('node:')) return 'node';
  const [scope = '', name] = target.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

describe('src', () => {
  it.each(files.filter((file) => file.includes('/')))('%s imports only what its layer may', (file) => {
    const layer = layerOf(file);
    expect(MAY_IMPORT).toHaveProperty(layer);
    const allowed = [layer, ...MAY_IMPORT[layer]!];
    const forbidden = importsOf(file).filter(({ target, typeOnly }) =>
      !allowed.includes(target) && !allowed.includes(layerOf(target))
        ? true
        : !typeOnly && (TYPES_ONLY[layer] ?? []).includes(layerOf(target)),
    );
    expect(forbidden.map(({ target }) => target)).toEqual([]);
  });

  it.each(Object.entries(TABLE_ROOMS))('formats/%s knows no room of tables that comes after it', (room, known) => {
    const own = files.filter((file) => file.startsWith(`formats/${room}/`));
    expect(own.length).toBeGreaterThan(2);
    const rooms = own.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => /^formats\/\w+\//.test(target))
        .map(({ target }) => target.split('/')[1] ?? ''),
    );
    expect(rooms.filter((one) => one !== room && !known.includes(one))).toEqual([]);
  });

  it('reads, asks, draws and writes by plain functions: what takes long is in a thread that can be ended', () => {
    const stepping = /\bfunction\s*\*|\byield\b|\bGenerator\b/;
    const plain = files.filter((file) =>
      ['formats', 'workers', 'picture', 'store', 'canvas', 'ui', 'app'].includes(layerOf(file)),
    );
    expect(plain.filter((file) => stepping.test(wordlessCodeOf(file)))).toEqual([]);
  });

  it('has no import cycle, not even of types', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
      if (done.has(file)) return;
      for (const { target } of importsOf(file)) if (files.includes(target)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('has no cycle of rooms, so that a layer can be read from its first room to its last', () => {
    const roomOf = (file: string) => file.split('/').slice(0, -1).slice(0, 2).join('/');
    const isRoom = (room: string) => room.includes('/');
    const known = new Map<string, Set<string>>();
    for (const file of files) {
      const room = roomOf(file);
      if (!isRoom(room)) continue;
      const others = importsOf(file).map(({ target }) => roomOf(target));
      const within = others.filter((other) => isRoom(other) && other !== room && layerOf(other) === layerOf(room));
      known.set(room, new Set([...(known.get(room) ?? []), ...within]));
    }
    const visit = (room: string, path: readonly string[]): void => {
      if (path.includes(room)) throw new Error(`cycle: ${[...path.slice(path.indexOf(room)), room].join(' → ')}`);
      for (const other of known.get(room) ?? []) visit(other, [...path, room]);
    };
    expect(known.size).toBeGreaterThan(60);
    for (const room of known.keys()) visit(room, []);
  });

  it('keeps chance, clocks and the page out of the pure layers', () => {
    expect(files.filter((file) => PURE.includes(layerOf(file)) && IMPURE.test(wordlessCodeOf(file)))).toEqual([]);
  });

  it('keeps no state in the modules of the pure layers and the store, but for answers that are remembered', () => {
    const read = files
      .filter((file) => [...PURE, 'store'].includes(layerOf(file)) && !MEMORY.some((place) => file.startsWith(place)))
      .map((file) => ({ file, ...moduleState(textOf(file), file.endsWith('x') ? 'tsx' : 'ts') }));
    const makers = new Set(read.flatMap((one) => one.makers));
    const kept = read.flatMap((one) => [
      ...one.kept.map((name) => `${one.file}: ${name}`),
      ...one.made.flatMap(([name, maker]) => (makers.has(maker) ? [`${one.file}: ${name}, by ${maker}`] : [])),
    ]);
    expect(kept.filter((one) => !LOADED.has(one))).toEqual([]);
  });

  it('uses what Cytoscape says is public, and nothing else of it', () => {
    expect(files.filter((file) => /\b_private\b|\b_cyreg\b|\.renderer\(/.test(codeOf(file)))).toEqual([]);
  });

  it('touches what outlives a page, or is heard by others, only where it is asked whether it may be', () => {
    const touching = files.filter((file) => OUTLIVING.test(wordlessCodeOf(file)));
    expect(touching.length).toBeGreaterThan(5);
    expect(touching.filter((file) => !/\bkeepsInBrowser\b/.test(wordlessCodeOf(file)))).toEqual([]);
  });

  it('never turns text into HTML or code', () => {
    const read = (file: string) => (file === READS_ITS_PAGE ? codeOf(file).replace(READ_HTML, '') : codeOf(file));
    expect(files.filter((file) => HTML_SINKS.test(read(file)))).toEqual([]);
  });

  it('names every file and folder after a concept', () => {
    expect(files.filter((file) => NAMELESS.test(file))).toEqual([]);
  });

  it(`has no file of more than ${MAX_LINES} lines`, () => {
    expect(files.filter((file) => textOf(file).split('\n').length > MAX_LINES)).toEqual([]);
  });

  it('has no `any`, no switched-off check and no non-null shortcut', () => {
    const shortcut = /(: any\b|\bas any\b|<any>|@ts-(?:ignore|expect-error|nocheck)|\w!\.|\w!\[|\w!\)|\w!;)/;
    expect(files.filter((file) => shortcut.test(wordlessCodeOf(file)))).toEqual([]);
  });
});
