import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import { untilKeptOffline } from './browser';
import { fromMenu } from './fromMenu';
import { picture } from './onPicture';
import { serveBuilt } from './serveBuilt';
import { servedApp } from './servedApp';

const LICENCES_ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'OFL-1.1',
];
/** Addresses that are names, or that our libraries write in messages: none is ever asked for. */
const NAMES_NOT_ADDRESSES = [
  'www.w3.org',
  'react.dev',
  'schemas.openxmlformats.org',
  'purl.org',
  'gexf.net',
  'graphml.graphdrawing.org',
  'docs.oasis-open.org',
  'openoffice.org',
  // Of slides, and of what writes and packs them.
  'schemas.microsoft.com',
  'gitbrent.github.io',
  'stuk.github.io',
  'github.com',
];

const app = servedApp({ offline: true, reducedMotion: 'reduce' });

/** In the single file: texts of others, which say where they are from. */
const LICENCES = /<script type=\\?"text\/markdown\\?" id=\\?"licences\\?">[^]*?<\\?\/script>/;

describe('the built app', () => {
  it('loads under its security policy, without an error and without a request to anyone', async () => {
    const { page, faults, onItsOwn } = await app.openDrawn();
    await onItsOwn();
    // What is loaded only when it is asked for comes from here too.
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await page.locator('#table table, #table [role=grid]').first().waitFor();
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  it('asks for the words of the language shown, and for those of the other when it is chosen', async () => {
    const { page, faults } = await app.openDrawn();
    const asked = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => /\/(fr|en|laterFr|laterEn)-[^/]+\.js$/.exec(name)?.[1] ?? []),
      );
    await page.keyboard.press('t');
    await page.locator('#table table').getByRole('button', { name: 'Nom' }).waitFor();
    expect(new Set(await asked())).toEqual(new Set(['fr', 'laterFr']));
    await fromMenu(page, 'map', 'English');
    await page.locator('#table table').getByRole('button', { name: 'Name' }).waitFor();
    expect(new Set(await asked())).toEqual(new Set(['fr', 'laterFr', 'en', 'laterEn']));
    expect(await faults()).toEqual([]);
  });

  it('refuses inline scripts and any HTML made from text', async () => {
    const { page } = await app.open();
    const refused = await page.evaluate(() => {
      const attempts = [
        () => document.body.insertAdjacentHTML('beforeend', '<p>x</p>'),
        () => new Worker('https://example.org/x.js'),
        () =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
          ).trustedTypes.createPolicy('other', {}),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });

  it('works offline after the first load', async () => {
    const own = await serveBuilt();
    const { context, page, faults } = await app.openDrawn({ at: own.url });
    await untilKeptOffline(page);
    await own.close();
    await context.setOffline(true);
    await page.goto(own.url, { waitUntil: 'load' });
    await picture(page).waitFor();
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBeGreaterThan(1);
    expect(await faults()).toEqual([]);
  });

  it('works under a sub-path, offline too', async () => {
    const own = await serveBuilt('/outils/carte/');
    const { page, faults } = await app.openDrawn({ at: own.url });
    await untilKeptOffline(page);
    await own.close();
    await page.goto(`${own.url}?lang=fr`, { waitUntil: 'load' });
    await picture(page).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('answers for its own addresses only: a page in a folder under it is that page', async () => {
    const site = mkdtempSync(join(tmpdir(), 'maillon-site-'));
    cpSync(BUILT, site, { recursive: true });
    mkdirSync(join(site, 'guide'));
    writeFileSync(join(site, 'guide/index.html'), '<!doctype html><title>Guide</title><p>Le guide');
    const own = await serveFolder({ root: site, port: 0, base: '/outils/carte/' });
    const { page } = await app.openDrawn({ at: own.url });
    await untilKeptOffline(page);
    const found = await page.goto(`${own.url}guide/`);
    expect([found?.status(), await page.title()]).toEqual([200, 'Guide']);
    expect((await page.goto(`${own.url}nowhere`))?.status()).toBe(404);
    await own.close();
    rmSync(site, { recursive: true });
    for (const address of ['', 'index.html', '?lang=fr', 'index.html?from=mail#top']) {
      await page.goto(`${own.url}${address}`);
      await picture(page).waitFor();
    }
    await expect(page.goto(`${own.url}guide/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it('can be installed', async () => {
    const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.webmanifest'), 'utf8')) as {
      icons: { src: string }[];
      start_url: string;
    };
    expect(manifest.start_url).toBe('./');
    for (const { src } of manifest.icons) expect(readdirSync(BUILT)).toContain(src);
  });
});

const files = () => readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\//g, '');
const textOf = (file: string) => readFileSync(join(BUILT, file), 'utf8');

describe('dist', () => {
  it('has no inline script, style or handler in its page', () => {
    const page = textOf('index.html');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(page).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
  });

  it('names the hash of each script and style of its own build', () => {
    const tags = textOf('index.html').match(/<(?:script|link)[^>]*"\.\/assets\/[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    // Browsers check no hash of a font.
    const checked = tags.filter((tag) => !tag.includes('as="font"'));
    expect(checked.filter((tag) => !tag.includes('integrity="sha384-'))).toEqual([]);
  });

  it('makes no code from text and asks nothing of the network', () => {
    const found = files()
      .filter((file) => file.endsWith('.js') && file !== 'sw.js')
      .flatMap((file) =>
        (textOf(file).match(/\beval\(|\bnew Function\b|\bXMLHttpRequest\b|\bWebSocket\(|\bsendBeacon\b/g) ?? []).map(
          (one) => `${file}: ${one}`,
        ),
      );
    expect(found).toEqual([]);
  });

  it('names no address but namespaces and what libraries say in their messages', () => {
    const found = files()
      .filter((file) => /\.(js|css|html)$/.test(file) && file !== 'sw.js')
      .map((file) => textOf(file).replace(LICENCES, ''))
      .flatMap((text) => [...withoutComments(text).matchAll(/https?:\/\/(?:www\.(?!w3))?([\w.-]+\w)/g)])
      .map(([, host]) => host!)
      .filter((host) => !NAMES_NOT_ADDRESSES.includes(host));
    expect([...new Set(found)]).toEqual([]);
  });

  it('holds only packages whose licence lets everyone use them, and says which', () => {
    const licences = [...textOf('licences.md').matchAll(/^## (\S+) - \S+ \(([^)]+)\)$/gm)].map(([, name, licence]) => ({
      name,
      licence: licence!,
    }));
    expect(licences.length).toBeGreaterThan(3);
    expect(licences.filter(({ licence }) => !LICENCES_ALLOWED.includes(licence))).toEqual([]);
  });
});
