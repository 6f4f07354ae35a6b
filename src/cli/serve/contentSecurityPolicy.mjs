/** What the page may do: run its own scripts, show its own images, and make no requests. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'maillon',
};

/**
 * @param {Record<string, string>} directives
 */
function written(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Policy as a `<meta>` tag of the page: works on any static host. `frame-ancestors` has no effect there. */
export const POLICY = written(DIRECTIVES);

/**
 * Policy of the single file: everything it runs and shows is inside it, named by its hash. Workers are started from texts of that script.
 * @param {{ scripts: readonly string[], styles: readonly string[] }} hashes
 */
export function oneFilePolicy({ scripts, styles }) {
  /** @param {readonly string[]} hashes */
  const listed = (hashes) => hashes.map((hash) => `'${hash}'`).join(' ');
  return written({
    ...DIRECTIVES,
    'script-src': listed(scripts),
    'style-src': listed(styles),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'worker-src': 'blob:',
    'manifest-src': "'none'",
  });
}

/** Policy as a header, which also forbids framing the page. */
export const POLICY_HEADER = written({ ...DIRECTIVES, 'frame-ancestors': "'none'" });

/** For `sw.js` only: the service worker must fetch the app's own files to store them for offline use. */
export const SERVICE_WORKER_POLICY_HEADER = written({
  ...DIRECTIVES,
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
});
