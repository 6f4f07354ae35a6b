/** What the page may do: run its own scripts, show its own images, and ask nothing of anybody. */
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

/** As a `<meta>` of the page: works on any static host. `frame-ancestors` means nothing there. */
export const POLICY = written(DIRECTIVES);

/** As a header: the page may not be framed either. */
export const POLICY_HEADER = written({ ...DIRECTIVES, 'frame-ancestors': "'none'" });

/** Of `sw.js` alone: the service worker has to fetch the app's own files to keep them for offline use. */
export const SERVICE_WORKER_POLICY_HEADER = written({
  ...DIRECTIVES,
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
});
