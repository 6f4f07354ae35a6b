import { describe, expect, it } from 'vitest';
import { chooseFiles } from './chooseFiles';
import { BY_KEYS, walkOn } from './keyboardWalk';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

/** Sixty who each hold one more to a centre: sixty without whom somebody is cut off, beside sixty pairs whom nothing holds alone. */
const STAR = {
  name: 'étoile.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'De;À',
      ...Array.from({ length: 60 }, (_, i) => [`Centre;Relais ${i + 10}`, `Relais ${i + 10};Bout ${i + 10}`]).flat(),
      ...Array.from({ length: 60 }, (_, i) => [
        `Centre;Ici ${i + 10}`,
        `Centre;Là ${i + 10}`,
        `Ici ${i + 10};Là ${i + 10}`,
      ]).flat(),
    ].join('\n'),
  ),
};

/** Two circles of seven in which everybody knows everybody; one network has three members in each, another three in the first. */
function twoCircles() {
  const circle = (name: string) => Array.from({ length: 7 }, (_, at) => `${name} ${'ABCDEFG'[at]}`);
  const tied = (names: readonly string[]) =>
    names.flatMap((a, at) => names.slice(at + 1).map((b) => `${a};${b};échangent`));
  const [annes, brunos] = [circle('Anne'), circle('Bruno')];
  const members = (names: readonly string[], network: string) => names.map((name) => `${name};${network};membre de`);
  const rows = [
    'De;À;Nature',
    ...[annes, brunos].flatMap(tied),
    'Anne A;Bruno A;se connaissent',
    ...members([...annes.slice(0, 3), ...brunos.slice(0, 3)], 'Réseau des jardins'),
    ...members(annes.slice(3, 6), 'Réseau rural'),
  ];
  return { name: 'cercles.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
}

describe('the network in brief', () => {
  it('says where networks and groups differ, in a sentence each', async () => {
    const keys = walkOn(await app.openDrawn(BY_KEYS));
    const { page } = keys;
    await chooseFiles(page, twoCircles());
    await page.getByRole('img', { name: /16\sacteurs/ }).waitFor();
    await keys.goTo('le réseau en bref');
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Réseaux et groupes' }) }).last();
    await section.getByText(/^Les membres de «.Réseau des jardins.» se partagent entre «.Autour d’Anne/).waitFor();
    await section.getByText(/^Le groupe «.Autour d’Anne.*» réunit des membres de plusieurs réseaux.:/).waitFor();
    expect(await section.locator('p').count()).toBe(3);
  });

  it('shows the first names of a long list, and by keyboard the others', async () => {
    const keys = walkOn(await app.openDrawn(BY_KEYS));
    const { page } = keys;
    await chooseFiles(page, STAR);
    await page.getByRole('img', { name: /241\sacteurs/ }).waitFor();
    await keys.goTo('le réseau en bref');
    const fragile = page.locator('section', { has: page.getByRole('heading', { name: 'Points fragiles' }) }).last();
    const names = fragile.getByRole('listitem');
    await fragile.getByRole('button', { name: /^Voir \d+ autres$/ }).waitFor();
    expect(await names.count()).toBe(40);
    // 300 ties of 28,920.
    await page.getByText(/^Sur 100 liens possibles, 1 est connu/).waitFor();
    expect(await seriousFaults(page, 'aside')).toEqual([]);

    const all =
      40 + Number(/\d+/.exec((await fragile.getByRole('button', { name: /^Voir/ }).textContent()) ?? '')?.[0]);
    expect(all).toBeGreaterThan(60);
    await fragile.getByRole('button', { name: /^Voir/ }).focus();
    await keys.press('Enter');
    await expect.poll(() => names.count()).toBe(all);
    // The focus is where it was: the next Enter shows fewer.
    await keys.press('Enter');
    await expect.poll(() => names.count()).toBe(40);
  });
});
