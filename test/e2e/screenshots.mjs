/**
 * `npm run screenshots`: every picture that people meet, on one page to be looked at: both pictures × {sample, vallier,
 * quaker, dgfip, urbact around one city} × {desk, room, print}. Real files are read where they are (`../shared/data`) and
 * passed over where they are not; what is made goes into an ignored place. `-- --dark`, `-- --en`, `-- --size=1280x800`.
 * Before that, the pictures of the guide, beside its pages (`test/guidePictures`); `-- --guide`: nothing but these,
 * `-- --guide=NAME`: nothing but that one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { BUILT, ensureBuilt } from '../../src/cli/setup/ensureBuilt.mjs';
import { CACHE, PROJECT } from '../../src/cli/setup/project.mjs';
import { words } from '../../src/cli/setup/words.mjs';
import { command, paintedAt, settled } from '../guidePictures/hands.mjs';
import { takePictures } from '../guidePictures/takePictures.mjs';
import { findChromium } from './chromium.mjs';

const FILES = resolve(PROJECT, '../shared/data/files');
const FOLDER = join(CACHE, 'screenshots');
/** A4 held across, in CSS pixels. */
const SHEET = { width: 1123, height: 794 };
/** Paper has finer points than a screen. */
const ENLARGED = 1.6;
const options = process.argv.slice(2);
const isEnglish = options.includes('--en');
const guide = options.find((one) => one.startsWith('--guide'));
const isDark = options.includes('--dark');
const [width = 1920, height = 1080] = (options.find((one) => one.startsWith('--size=')) ?? '')
  .slice('--size='.length)
  .split('x')
  .filter(Boolean)
  .map(Number);

/** @typedef {{ name: string, files: string[], around?: string }} Subject */

/** @type {Subject[]} */
const SUBJECTS = [
  { name: 'sample', files: [] },
  {
    name: 'vallier',
    files: ['csv/2018_vallier_data_nodelist.csv', 'csv/2018_vallier_data_edgelist.csv'],
    around: '41',
  },
  { name: 'quaker', files: ['csv/quaker-nodes.csv', 'csv/quaker-edges.csv'], around: 'George Fox' },
  {
    name: 'dgfip',
    files: ['domain_dgfip_acteurs/nodes.csv', 'domain_dgfip_acteurs/links.csv'],
    around: 'DGALN (ICAPP/NUM)',
  },
  { name: 'urbact', files: ['domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv'], around: '' },
];

/**
 * The files as one map around somebody: as the command line makes it. Of nobody in particular (""): around the actor with
 * most ties.
 * @param {Subject} subject
 */
function mapOf({ name, files, around }) {
  const paths = files.map((file) => join(FILES, file));
  if (paths.some((path) => !existsSync(path))) return null;
  const out = join(FOLDER, `${name}.maillon.json`);
  const { status } = spawnSync(process.execPath, [join(PROJECT, 'src/cli/maillon.mjs'), 'convert', ...paths, out], {
    encoding: 'utf8',
  });
  if (status !== 0) return null;
  const map = JSON.parse(readFileSync(out, 'utf8'));
  /** @type {Map<string, number>} */
  const ties = new Map();
  for (const { a, b } of map.ties) for (const end of [a, b]) ties.set(end, (ties.get(end) ?? 0) + 1);
  const isCity = (/** @type {{ type: string }} */ { type }) => type !== 'network';
  const busiest = [...map.actors].filter(isCity).sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0))[0];
  const centre = map.actors.find((/** @type {{ name: string }} */ actor) => actor.name === around) ?? busiest;
  map.map.beneficiary = centre.id;
  writeFileSync(out, JSON.stringify(map));
  return { file: out, centre: centre.name };
}

async function start() {
  const executablePath = findChromium();
  if (!executablePath || !(await ensureBuilt({ say: console.error, words: words('en') }))) return 1;
  const served = await serveFolder({ root: BUILT, port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  const only = guide?.slice('--guide='.length);
  await takePictures({ browser, url: served.url }, only ? { only } : {});
  if (guide === undefined) await review(browser, served.url);
  await browser.close();
  await served.close();
  return 0;
}

/**
 * What is to be looked at by whoever changed the app.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function review(browser, url) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  /** @type {string[]} */
  const shots = [];
  for (const subject of SUBJECTS) {
    const map = subject.files.length > 0 ? mapOf(subject) : undefined;
    if (map === null) continue;
    for (const picture of ['circles', 'map']) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: isEnglish ? 'en-GB' : 'fr-FR',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
      await page.goto(url);
      await settled(page);
      if (isEnglish && (await page.evaluate(() => document.documentElement.lang)) !== 'en')
        await command(page, 'English');
      if (isDark) await command(page, isEnglish ? 'Light or dark background' : 'Fond clair ou sombre');
      if (map) await open(page, map.file);
      if (subject.name === 'urbact' && map) await around(page, map.centre);
      await look(page, picture);
      const shoot = async (/** @type {string} */ kind) => {
        const file = `${subject.name}-${picture}-${kind}.png`;
        await page.screenshot({ path: join(FOLDER, file) });
        shots.push(file);
      };
      await shoot('desk');
      await page.keyboard.press('p');
      await settled(page);
      await shoot('room');
      await page.keyboard.press('Escape');
      await settled(page);
      const onPaper = `${subject.name}-${picture}-print.png`;
      await print(page, join(FOLDER, onPaper));
      shots.push(onPaper);
      await context.close();
    }
  }
  writeFileSync(join(FOLDER, 'index.html'), pageOf(shots));
  console.log(join(FOLDER, 'index.html'));
}

/**
 * One of the pictures, laid and painted: the mark of the one before says nothing of it.
 * @param {import('playwright-core').Page} page
 * @param {string} picture
 */
async function look(page, picture) {
  const name = { circles: isEnglish ? 'Circles' : 'Cercles', map: isEnglish ? 'Map' : 'Carte' }[picture] ?? '';
  const button = page.getByRole('button', { name, exact: true }).first();
  if ((await button.getAttribute('aria-pressed')) !== 'true') {
    const before = await paintedAt(page);
    await button.click();
    while ((await paintedAt(page)) === before) await page.waitForTimeout(100);
  }
  await settled(page);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} file
 */
async function open(page, file) {
  let chooser = null;
  for (let turn = 0; turn < 4 && chooser === null; turn++) {
    const waiting = page.waitForEvent('filechooser', { timeout: 3000 }).catch(() => null);
    await page.keyboard.press('Control+o');
    chooser = await waiting;
  }
  await chooser?.setFiles(file);
  await page.waitForTimeout(1500);
  await settled(page);
}

/**
 * Only the city, its networks and who is in them.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function around(page, name) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  const two = page.getByRole('button', { name: isEnglish ? 'See only 2 steps around' : 'Ne voir qu’à 2 pas' }).first();
  if ((await two.count()) > 0) await two.click();
  await page.keyboard.press('Escape');
  await settled(page);
}

/**
 * The sheet that the page puts in its own place when it is printed, as Chromium draws it.
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
async function print(page, path) {
  await page.evaluate((zoom) => {
    dispatchEvent(new Event('beforeprint'));
    document.documentElement.style.setProperty('zoom', `${zoom}`);
  }, ENLARGED);
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: Math.ceil(SHEET.width * ENLARGED), height: Math.ceil(SHEET.height * ENLARGED) });
  await page.screenshot({ path });
}

/** @param {string[]} shots */
function pageOf(shots) {
  const figures = shots.map((file) => `<figure><figcaption>${file}</figcaption><img src="${file}" alt=""></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>Maillon</title>
<style>body{font:16px system-ui;margin:24px;background:#ddd}figure{margin:0 0 32px}img{max-width:100%;border:1px solid #888}</style>
${figures.join('\n')}
`;
}

process.exitCode = await start();
