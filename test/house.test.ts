import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownScript } from '../src/app/trustedTypes';
import { withIntegrity, withPolicy } from '../src/cli/build/hardenedPage.mjs';
import { onePage } from '../src/cli/build/onePage.mjs';
import { POLICY } from '../src/cli/serve/contentSecurityPolicy.mjs';
import { serveOnFreePort } from '../src/cli/serve/serveOnFreePort.mjs';
import { serveFolder } from '../src/cli/serve/staticServer.mjs';
import { isInstalled } from '../src/cli/setup/ensureInstalled.mjs';
import { fingerprint } from '../src/cli/setup/fingerprint.mjs';
import { isNodeRecent } from '../src/cli/setup/project.mjs';
import { mayKeep } from '../src/platform/keepsInBrowser';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'house-'));
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), 'page');
  writeFileSync(join(folder, 'site/sw.js'), 'worker');
  writeFileSync(join(folder, 'site/Maillon.html'), 'whole');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A request whose path nobody tidies up. */
function raw(url: string, path: string, method = 'GET') {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of npm start', () => {
  it('serves the folder and nothing outside of it', async () => {
    const server = await serveFolder({ root: join(folder, 'site'), port: 0 });
    expect((await raw(server.url, '/')).text).toBe('page');
    expect((await raw(server.url, '/?lang=fr')).text).toBe('page');
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/link.txt',
      '/%00',
      '/%zz',
      '//etc/passwd',
      '/assets',
    ])
      expect((await raw(server.url, path)).status, path).toBe(404);
    expect((await raw(server.url, '/', 'POST')).status).toBe(405);
    await server.close();
  });

  it('sends the security headers, and lets the service worker alone fetch our own files', async () => {
    const server = await serveFolder({ root: join(folder, 'site'), port: 0, base: '/a/b/' });
    const page = await raw(server.url, '/a/b/');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    expect((await raw(server.url, '/a/b/sw.js')).headers['content-security-policy']).toMatch("connect-src 'self'");
    // The single file runs by its own policy: it is given, not opened here.
    expect((await raw(server.url, '/a/b/Maillon.html')).headers['content-disposition']).toBe('attachment');
    expect(page.headers).not.toHaveProperty('content-disposition');
    expect((await raw(server.url, '/a/b')).headers.location).toBe('/a/b/');
    expect((await raw(server.url, '/')).status).toBe(404);
    await server.close();
  });

  it('takes the next free port when the one asked for is taken, and says so', async () => {
    const first = await serveFolder({ root: folder, port: 0 });
    const port = Number(new URL(first.url).port);
    const taken: number[] = [];
    const second = await serveOnFreePort({ root: folder, port, onTaken: (one) => taken.push(one) });
    expect(taken[0]).toBe(port);
    expect(Number(new URL(second!.url).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second!.close()]);
  });
});

describe('the policy for scripts', () => {
  const page = 'https://example.org/outils/carte/index.html';
  it.each(['sw.js', './assets/files.worker-AbC_12-x.js', 'https://example.org/outils/carte/assets/a.worker-1.js'])(
    'lets %s through',
    (url) => {
      expect(ownScript(url, page)).toMatch(/^https:\/\/example\.org\/outils\/carte\//);
    },
  );
  it.each([
    'https://x.org/sw.js',
    '//x.org/sw.js',
    'data:text/javascript,1',
    'blob:https://example.org/1',
    'javascript:1',
    '/sw.js',
    '../sw.js',
    'other.js',
    'sw.js?x',
    'assets/../../sw.js',
    'assets/index-1.js',
    'src/workers/files.worker.ts',
  ])('refuses %s', (url) => {
    expect(() => ownScript(url, page)).toThrow(TypeError);
  });
});

describe('the single file', () => {
  it('keeps nothing in the browser, and neither does any page that was not served', () => {
    const kept = (mode: string) =>
      ['https:', 'http:', 'file:', 'blob:', 'data:', 'about:', 'content:'].filter((one) => mayKeep(mode, one));
    expect(kept('production')).toEqual(['https:', 'http:']);
    expect(kept('onefile')).toEqual([]);
  });

  const built = (script: string, style = '') =>
    onePage(
      new Map([
        [
          'index.html',
          '<head><meta charset="utf-8" /><script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" href="./a.css"></head><body></body>',
        ],
        ['a.js', script],
        ['a.css', style],
      ]),
      'MIT',
    );

  it('has its script whole, whatever stands in the texts of it', () => {
    const page = built('f("</script><!--$&$1")');
    expect(page).toContain('<script type="module">f("\\x3C/script>\\x3C!--$&$1")</script>');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  it('is not made when it would ask for something beside it, or not be read as it was written', () => {
    expect(() => built('f()', 'a { background: url(b.png) }')).toThrow('beside it');
    expect(() => built('f("\r")')).toThrow('carriage return');
    expect(() => built('f()', 'a { background: url(data:image/png;base64,AA) }')).not.toThrow();
  });
});

describe('the built page', () => {
  it('has its policy right after its encoding, and hashes on what it loads', () => {
    const page = withPolicy('<head><meta charset="utf-8" /><script src="./assets/a.js"></script></head>');
    expect(page).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(withIntegrity(page, () => 'x')).toMatch(/src="\.\/assets\/a\.js" integrity="sha384-[\w+/=]+"/);
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });

  it('may do exactly this', () => {
    expect(POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; manifest-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types maillon",
    );
  });
});

describe('the set-up', () => {
  it('knows which Node is recent enough', () => {
    expect(['20.18.9', '18.20.0', '20.19.0', '22.0.0'].map((one) => isNodeRecent(one))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('sees a change of content, and by date a change of date', () => {
    const of = (byDate: boolean) => fingerprint(['site', 'absent'], { root: folder, byDate });
    const before = [of(false), of(true)];
    writeFileSync(join(folder, 'site/assets/new.js'), '1');
    const after = [of(false), of(true)];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(of(false)).toBe(after[0]);
  });

  it('sees that a package is missing, or is not the one of the lock', () => {
    const root = join(folder, 'project');
    mkdirSync(join(root, 'node_modules/a'), { recursive: true });
    const write = (file: string, packages: object) => writeFileSync(join(root, file), JSON.stringify({ packages }));
    const a = { version: '1.0.0', integrity: 'sha512-a' };
    write('package-lock.json', { '': {}, 'node_modules/a': a, 'node_modules/b': { version: '1.0.0', optional: true } });
    expect(isInstalled(root)).toBe(false);
    write('node_modules/.package-lock.json', { 'node_modules/a': a });
    expect(isInstalled(root)).toBe(false);
    writeFileSync(join(root, 'node_modules/a/package.json'), '{}');
    expect(isInstalled(root)).toBe(true);
    write('node_modules/.package-lock.json', { 'node_modules/a': { ...a, version: '1.0.1' } });
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the tests', () => {
  it('are each attempted once: a failure that a second attempt hides is never mended', () => {
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .map((file) => join(import.meta.dirname, file));
    const attempts = /\bretry: (?:\d|process)|--retry/;
    const retrying = [join(import.meta.dirname, '../vite.config.ts'), ...tests].filter(
      (file) => !file.endsWith('house.test.ts') && attempts.test(readFileSync(file, 'utf8')),
    );
    expect(retrying).toEqual([]);
  });

  it('measure no time: a busy machine must not fail them. What is to be fast has its line in the bench', () => {
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file) && file !== 'house.test.ts')
      .filter((file) =>
        /\b(?:Date|performance)\.now\(\) - /.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
      );
    expect(tests).toEqual([]);
  });
});
