import { createHash } from 'node:crypto';
import { POLICY } from '../serve/contentSecurityPolicy.mjs';

/**
 * At build only (the development server needs inline scripts): puts a security policy into the page, and the hash of every script and
 * style it loads, so that a modified file is refused.
 * @returns {import('vite').Plugin}
 */
export function hardenedPage() {
  return {
    name: 'maillon:hardened-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        /** @param {string} name */
        const contentOf = (name) => {
          const file = bundle[name];
          return file?.type === 'chunk' ? file.code : file?.source;
        };
        page.source = withIntegrity(withPolicy(String(page.source)), contentOf);
      },
    },
  };
}

/**
 * Inserts the policy right after the encoding: it only applies to what follows.
 * @param {string} page
 * @param {string} policy
 */
export function withPolicy(page, policy = POLICY) {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const encoding = /<meta charset="[^"]*"\s*\/?>/i;
  if (!encoding.test(page)) throw new Error('index.html has no <meta charset>: nowhere to put the policy');
  return page.replace(encoding, (found) => `${found}\n    ${meta}`);
}

/**
 * Adds the hash of each built file to the tag that loads it.
 * @param {string} page
 * @param {(name: string) => string | Uint8Array | undefined} contentOf content of a built file, by its path
 */
export function withIntegrity(page, contentOf) {
  return page.replace(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+\.(?:js|css))"[^>]*?(?=\s*\/?>)/g,
    (tag, name) => {
      const content = contentOf(name);
      if (content === undefined || /\bintegrity=/.test(tag)) return tag;
      return `${tag} integrity="sha384-${createHash('sha384').update(content).digest('base64')}"`;
    },
  );
}
