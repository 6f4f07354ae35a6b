import { expect, it } from 'vitest';
import { chooseFiles } from './chooseFiles';
import { untilCounts } from './onPicture';
import { servedApp } from './servedApp';

/** More than are laid out on the page itself: the picture comes a while after the name of the map. */
const ACTORS = 1_500;
const SAMPLE = /48\sacteurs/;
const DRAWN = /^Carte du réseau/;

const app = servedApp({ viewport: { width: 1920, height: 1080 } });

/** Each tied to the one before and to one far from it. */
function aLargeFile(): { name: string; mimeType: string; buffer: Buffer } {
  const lines = Array.from(
    { length: ACTORS },
    (_, i) => `A${i};A${(i + 1) % ACTORS}\nA${i};A${(i * 37 + 11) % ACTORS}`,
  );
  return { name: 'grande.csv', mimeType: 'text/csv', buffer: Buffer.from(`source;cible\n${lines.join('\n')}\n`) };
}

interface Frame {
  readonly title: string;
  readonly picture: string;
  /** Whether anything is painted. */
  readonly painted: boolean;
  /** Actors that the keyboard reaches. */
  readonly stops: number;
}

it('until another map is drawn, nobody of the one before is seen or said under its name', async () => {
  const { page, faults } = await app.openDrawn();
  await page.evaluate(() => {
    const frames: unknown[] = [];
    Object.assign(window, { frames });
    const small = Object.assign(document.createElement('canvas'), { width: 200, height: 200 });
    const probe = small.getContext('2d', { willReadFrequently: true });
    const look = () => {
      probe?.clearRect(0, 0, 200, 200);
      const canvas = document.querySelector('section [role=img]');
      const layer = canvas?.querySelector('canvas');
      if (layer) probe?.drawImage(layer, 0, 0, 200, 200);
      const pixels = probe?.getImageData(0, 0, 200, 200).data;
      const painted = pixels !== undefined && new Set(new Uint32Array(pixels.buffer)).size > 2;
      const stops = document.querySelectorAll('section [role=option]').length;
      frames.push({ title: document.title, picture: canvas?.getAttribute('aria-label') ?? '', painted, stops });
      requestAnimationFrame(look);
    };
    look();
  });
  // What is drawn is painted a frame later.
  await page.waitForFunction(() => (window as unknown as { frames: Frame[] }).frames.some(({ painted }) => painted));
  await chooseFiles(page, aLargeFile());
  await untilCounts(page, { actors: ACTORS });
  const frames = await page.evaluate(() => (window as unknown as { frames: Frame[] }).frames);
  // The sample was drawn and painted; then, for some frames, the file was open and not drawn yet.
  expect(frames.find(({ painted }) => painted)?.picture).toMatch(SAMPLE);
  const opened = frames.filter(({ title }) => title.startsWith('grande'));
  expect(opened.filter(({ picture }) => SAMPLE.test(picture))).toEqual([]);
  const notDrawn = opened.filter(({ picture }) => !DRAWN.test(picture));
  expect(notDrawn.length).toBeGreaterThan(1);
  // What is told in a frame is painted at its end.
  expect(notDrawn.slice(1).filter(({ painted, stops }) => painted || stops > 0)).toEqual([]);
  expect(await faults()).toEqual([]);
});

it('what was said of a file that was saved goes with the map it was of', async () => {
  const { page } = await app.openDrawn();
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const said = page.getByRole('status').filter({ hasText: 'est prêt' });
  await said.waitFor();
  await chooseFiles(page, {
    name: 'petite.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Nom;Type\nLéa;personne\n'),
  });
  await untilCounts(page, { actors: 1, ties: 0 });
  expect(await said.count()).toBe(0);
});
