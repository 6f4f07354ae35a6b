/** Scripts the app starts by address: its service worker and its workers, by path under the app. */
const OWN_SCRIPTS = /^(?:sw\.js|assets\/[\w.-]+\.worker-[\w-]+\.js)$/;

/** The development server serves workers from their source. */
const OWN_SCRIPTS_IN_DEVELOPMENT = /^src\/workers\/[\w.-]+\.worker\.ts$/;

/**
 * Makes `url` absolute when it is one of our own scripts, in the folder of `page`. Throws for any other address.
 * @param page address of the page: a folder or a document in it
 */
export function ownScript(url: string, page: string, development = false): string {
  const folder = new URL('.', page);
  const target = new URL(url, page);
  if (target.origin === folder.origin && target.pathname.startsWith(folder.pathname)) {
    const path = target.pathname.slice(folder.pathname.length);
    if (OWN_SCRIPTS.test(path) && target.search === '') return target.href;
    if (development && OWN_SCRIPTS_IN_DEVELOPMENT.test(path)) return target.href;
  }
  throw new TypeError(`Not a script of Maillon: ${url}`);
}

/** Addresses of the workers carried as text by the single file, by text. */
const carried = new Map<string, string>();

/** Address of a worker carried as text by this page, which has no other file to start it from. */
export function carriedWorker(source: string): string {
  const known = carried.get(source) ?? URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  carried.set(source, known);
  return scriptUrl(known);
}

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/**
 * The only policy of the page: it accepts addresses of our own scripts, and no HTML. Typed as a string for `new Worker(…)` and
 * `register(…)`, which take both. Browsers without Trusted Types get the string.
 */
export function scriptUrl(url: string): string {
  const check = (one: string) =>
    [...carried.values()].includes(one) ? one : ownScript(one, document.baseURI, import.meta.env.DEV);
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory) return check(url);
  policy ??= factory.createPolicy('maillon', { createScriptURL: check });
  return policy.createScriptURL(url) as string;
}
