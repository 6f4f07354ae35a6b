import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { ActorId, TieId } from '../../src/domain/brand';
import { emptyDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { writeNative } from '../../src/formats/native/write';
import { fr } from '../../src/i18n/fr';
import { backToDesk } from './backToDesk';
import { until } from './browser';
import { BY_KEYS, type KeyboardWalk, keyboardWalk, walkOn } from './keyboardWalk';
import { saidApart } from './openApart';
import { servedApp } from './servedApp';

/** Every user story, walked through from the first key to the last without a pointer. */
const HAUT_VALLON = ['acteurs.csv', 'liens.csv'].map((file) =>
  resolve(import.meta.dirname, '../../fixtures/networks/haut-vallon', file),
);
const SECRET = 'zq-brouillé avec le maire';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stories-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Run = (keys: KeyboardWalk) => Promise<void>;

/** A visit for the stories of a `describe`, and how they walk on it: as they find it, or on the small network of the fixtures, opened anew. */
function oneVisit() {
  const visit = app.shared(BY_KEYS);
  afterEach(() => backToDesk(visit().page));
  const walk = async (run: Run) => withoutFault(walkOn(visit()), run);
  return { walk, walkOnHautVallon: async (run: Run) => walk(onHautVallon(run)) };
}

async function withoutFault(keys: KeyboardWalk, run: Run): Promise<void> {
  await run(keys);
  expect(await keys.faults()).toEqual([]);
}

/** First opens the small network of the fixtures. */
function onHautVallon(run: Run): Run {
  return async (keys) => {
    const isOnSample = (await keys.page.getByText(fr.desk.sample.notice).count()) > 0;
    await keys.choose(HAUT_VALLON);
    // Over the map of the story before, it is asked where it opens.
    if (!isOnSample) await saidApart(keys.page);
    await until(async () => (await keys.counts()).actors === 15, 'the small network is open');
    await run(keys);
  };
}

/** A map of these names, each tied to the next, as one participant made it. */
async function mapFile(title: string, names: readonly string[]): Promise<string> {
  const map = emptyDocument(title);
  const id = (at: number) => `${title}${at}` as ActorId;
  const ties = names.slice(1).map((_, at) => newTie(`${title}-t${at}` as TieId, id(at), id(at + 1)));
  const path = join(folder, `${title}.maillon.json`);
  await writeFile(
    path,
    writeNative({
      ...map,
      info: { ...map.info, beneficiary: id(0) },
      actors: new Map(
        names.map((name, at) => [id(at), newActor(id(at), name, / du /.test(name) ? 'structure' : 'person')]),
      ),
      ties: new Map(ties.map((tie) => [tie.id, { ...tie, nature: 'knows' }])),
      privates: new Map([[id(0), { notes: SECRET }]]),
    }),
  );
  return path;
}

describe('by keyboard alone, on the sample', () => {
  const { walk } = oneVisit();

  it('5. tells partners alike from complementary ones', () =>
    walk(async (keys) => {
      await keys.tabTo(/^Qui, ailleurs, pourrait devenir partenaire sur « mobilité/);
      await keys.press('Enter');
      const card = keys.page.locator('section[aria-labelledby="finding-title"]');
      const names = () => card.locator('li > button').allTextContents();
      const before = await names();
      await keys.tabTo('Apporte le complément');
      await keys.press('Enter');
      await until(async () => (await names()).join() !== before.join(), 'another list');
      expect(await names()).toEqual(['Mobil’Ombreuse']);
    }));

  it('8. goes through the gaps, each a sentence that lights up what it is about', () =>
    walk(async (keys) => {
      for (const heading of ['Témoins', 'Partenaires', 'Faire connaître', 'Liens'])
        await keys.page
          .getByRole('heading', { name: new RegExp(`^${heading}`) })
          .first()
          .waitFor();
      await keys.tabTo(/^Qui pourrait témoigner sur « jeunesse » \?$/);
      await keys.press('Enter');
      await keys.page.getByRole('heading', { name: /^Qui pourrait témoigner sur/ }).waitFor();
    }));

  it('6. sees who does not know yet, and what a relay changes', () =>
    walk(async (keys) => {
      await keys.tabTo(/^Faire connaître/);
      await keys.press('Enter');
      await keys.goTo('relais jeunes');
      const news = keys.page.locator('section', { hasText: 'Jusqu’où va l’information' }).last();
      await news.waitFor();
      expect((await news.locator('li').allTextContents()).length).toBeGreaterThan(2);
    }));

  it('7. says in one press what an actor knows of an action', () =>
    walk(async (keys) => {
      await keys.goTo('Théo Marsaudon');
      await keys.tabTo(/^Ce qu’il·elle sait des actions/);
      await keys.press('Enter');
      await keys.tabTo('connaît la finalité');
      const isHeld = () => keys.page.evaluate(() => document.activeElement?.getAttribute('aria-pressed') === 'true');
      const before = await isHeld();
      await keys.press('Space');
      await until(async () => (await isHeld()) !== before, 'one press says it');
      await keys.press('Control+z');
    }));

  it('9. takes informal ties away and is told who has none left', () =>
    walk(async (keys) => {
      const { ties } = await keys.counts();
      await keys.tabTo('Regarder');
      await keys.press('Enter');
      await keys.tabTo('Liens montrés');
      await keys.type('liens i');
      await until(async () => (await keys.counts()).ties < ties, 'fewer ties');
      await keys.reads(/Sans lien ainsi/);
      await keys.press('Home');
      await until(async () => (await keys.counts()).ties === ties, 'all ties again');
    }));

  it('17. makes a page for each participant to take home', () =>
    walk(async (keys) => {
      await keys.goTo('feuilles à emporter');
      await keys.tabTo(/fichier|page/i);
      const file = await keys.downloads(async () => {
        await keys.tabTo(/HTML|fichier/i);
        await keys.press('Enter');
      });
      expect(await readFile(await file.path(), 'utf8')).toContain('Maëlle Jourdanne');
    }));

  it('19. lists former beneficiaries who can help on a theme', () =>
    walk(async (keys) => {
      await keys.goTo('mises en relation');
      await keys.tabTo('Ouvrir');
      await keys.press('End');
      await keys.reads(/Ancien·nes bénéficiaires/);
      await keys.tabTo(/^Thème/);
      await keys.type('alimentation');
      await keys.page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
    }));

  it('20. plays in four steps what a network is good for', () =>
    walk(async (keys) => {
      await keys.press('?');
      await keys.tabTo(/À quoi sert un réseau/);
      await keys.press('Enter');
      await keys.reads(/^1\s\/\s4$/);
      for (const step of [2, 3, 4]) {
        await keys.press('PageDown');
        await keys.reads(new RegExp(`^${step}\\s/\\s4$`));
      }
      await keys.press('Escape', 'Escape');
      await keys.page.getByRole('heading', { name: 'Témoins' }).waitFor();
    }));

  it('14. notes an introduction, drafts its message, follows it up and makes it a tie', () =>
    walk(async (keys) => {
      const { ties } = await keys.counts();
      await keys.goTo('mises en relation');
      await keys.tabTo(/^Noter la mise en relation/);
      await keys.press('Enter');
      await keys.tabTo('Voir le suivi');
      await keys.press('Enter');
      await keys.tabTo('Préparer un message');
      await keys.press('Enter');
      await keys.tabTo(/^Message à relire/);
      expect(await keys.page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toMatch(
        /^Bonjour,/,
      );
      await keys.tabTo('Copier le message');
      await keys.press('Enter');
      await keys.reads('Message copié.');
      await keys.tabTo(/^Statut|^État/);
      await keys.type('faite');
      await keys.tabTo('En faire un lien').catch(async () => keys.tabTo('En faire un lien', true));
      await keys.press('Enter');
      await keys.reads('Le lien est sur la carte.');
      await keys.press('Escape');
      await until(async () => (await keys.counts()).ties === ties + 1, 'the tie is there');
    }));
});

describe('by keyboard alone, on maps that are opened', () => {
  const { walk, walkOnHautVallon } = oneVisit();

  it('1. projects, and nothing private is on the page', () =>
    walk(async (keys) => {
      await keys.choose(await mapFile('Salle', ['Léa', 'Marc', 'Ana']));
      await until(async () => (await keys.counts()).actors === 3, 'the map is open');
      await keys.goTo('Léa');
      await keys.press('Escape', 'p');
      await keys.page.getByRole('heading', { level: 1, name: /^Qui manque/ }).waitFor();
      const html = await keys.page.content();
      expect(html).not.toContain(SECRET);
      expect(await keys.page.getByRole('complementary').count()).toBe(0);
      await keys.press('Escape', 'Escape');
      await keys.page.getByRole('heading', { name: 'Témoins' }).waitFor();
    }));

  it('2. adds an actor while the person speaks: three interactions, one undo', () =>
    walkOnHautVallon(async (keys) => {
      await keys.press('p');
      await keys.reads(/15\sacteurs/);
      await keys.press('n');
      await keys.type('CUMA du Val – LEA');
      await keys.press('Enter');
      await until(async () => (await keys.counts()).actors === 16, 'it is on the picture');
      await keys.press('Control+z');
      await until(async () => (await keys.counts()).actors === 15, 'it is taken back');
    }));

  it('3. is offered the actor that is there already, and makes one of two', () =>
    walk(async (keys) => {
      await keys.choose(await mapFile('Pilat', ['Léa', 'Communauté de communes du Pilat', 'Marc']));
      await until(async () => (await keys.counts()).actors === 3, 'the map is open');
      await keys.press('Control+k');
      await keys.type('CC du Pilat');
      await keys.page
        .getByRole('option', { name: /Communauté de communes du Pilat/ })
        .first()
        .waitFor();
      const [first = ''] = await keys.page.getByRole('search').getByRole('option').allTextContents();
      expect(first).toContain('Communauté de communes du Pilat');
      await keys.press('Escape', 'Escape');
      // Made all the same, with a tie of its own, then made one.
      await keys.choose(await mapFile('Pilat2', ['Ana', 'CC du Pilat', 'Léa', 'Communauté de communes du Pilat']));
      await until(async () => (await keys.counts()).actors === 4, 'the other map is open');
      await keys.goTo('doublons');
      await keys.reads(/Est-ce le même acteur/);
      await keys.tabTo('Réunir sous « Communauté de communes du Pilat »');
      await keys.press('Enter');
      await keys.reads('Aucun doublon en vue.');
      await keys.press('Escape');
      await until(async () => (await keys.counts()).ties === 2, 'every tie once');
      expect((await keys.counts()).actors).toBe(3);
      await keys.press('Control+z');
      await until(async () => (await keys.counts()).actors === 4, 'two again');
    }));

  it('11. looks without the officer: 14 actors, 14 ties, three pieces, one tie that was hidden', () =>
    walkOnHautVallon(async (keys) => {
      await keys.goTo('Sans moi');
      await until(async () => (await keys.counts()).actors === 14, 'without the officer');
      expect((await keys.counts()).ties).toBe(14);
      await keys.reads(/MOI/);
      const singles = keys.page.locator('#gaps').getByText(/LEA et le PNR/);
      await keys.tabTo(/^Liens/);
      await keys.press('Enter');
      await until(async () => (await singles.count()) > 0, 'the single tie is asked about');
    }));

  it('13. sees whom to introduce to whom, and refuses a line for good', () =>
    walkOnHautVallon(async (keys) => {
      await keys.goTo('Sans moi');
      await keys.goTo('mises en relation');
      await keys.tabTo('Ouvrir');
      await keys.press('ArrowRight');
      await keys.reads(/ASS et CUM/);
      await keys.tabTo(/^Écarter.*ASS/);
      await keys.press('Enter');
      await keys.tabTo('Écarter');
      await keys.press('Enter');
      await keys.reads(/1 mise en relation écartée/);
    }));

  it('15. pastes a table and opens a file', () =>
    walk(async (keys) => {
      await keys.page.evaluate(() =>
        navigator.clipboard.writeText('Nom\tType\tThèmes\nZoé Martin\tpersonne\tEau\nCUMA du Bas\tstructure\tEau\n'),
      );
      const isOnSample = (await keys.page.getByText(fr.desk.sample.notice).count()) > 0;
      await keys.press('Control+v');
      if (!isOnSample) await saidApart(keys.page);
      await until(async () => (await keys.counts()).actors === 2, 'the table is a map');
      await keys.choose(HAUT_VALLON);
      await saidApart(keys.page);
      await until(async () => (await keys.counts()).actors === 15, 'the files are a map');
      const file = await keys.downloads(() => keys.press('Control+s'));
      await keys.choose(await file.path());
      await until(async () => (await keys.counts()).ties === 18, 'the same map again');
    }));

  it('16. puts three maps together: duplicates to decide, who said it, what one side only says', () =>
    walk(async (keys) => {
      await keys.choose(await mapFile('Carte de Léa', ['Léa', 'Marc', 'Ana']));
      await until(async () => (await keys.counts()).actors === 3, 'the first map');
      const others = [
        await mapFile('Carte de Marc', ['Marc', 'Léa', 'Zoé Dupont']),
        await mapFile('Carte d’Ana', ['Ana', 'Léa', 'Zoé Dupond']),
      ];
      await keys.goTo('mes cartes');
      await keys.tabTo('Réunir avec d’autres cartes…');
      await keys.choose(others, 'Enter');
      await keys.reads(/« Carte d’Ana ».*1 acteur ajouté/);
      await keys.reads(/liens? ne? sont dits que d’un côté|lien n’est dit que d’un côté/);
      await keys.reads(/Zoé Dupon[dt] » et « Zoé Dupon[dt] » : noms proches/);
      await keys.tabTo(/^Réunir sous « Zoé Dupont »/);
      await keys.press('Enter');
      await keys.reads('Aucun doublon en vue.');
      await keys.press('Escape');
      await until(async () => (await keys.counts()).actors === 4, 'one of two');
      const file = await keys.downloads(() => keys.press('Control+s'));
      const saved = await readFile(await file.path(), 'utf8');
      expect(saved).toContain('"saidBy": "Carte de Marc"');
      expect(saved).toContain('"certainty": "toVerify"');
    }));

  it('18. compares with a milestone: what is new is listed', () =>
    walkOnHautVallon(async (keys) => {
      await keys.goTo('mes cartes');
      await keys.tabTo('Nom du repère');
      await keys.type('Avant');
      await keys.press('Enter');
      await keys.reads('Avant');
      await keys.press('Escape');
      await keys.press('Control+k');
      await keys.type('Nadia Bel – LEA');
      await keys.press('Enter', 'Escape');
      await until(async () => (await keys.counts()).actors === 16, 'somebody new');
      await keys.goTo('mes cartes');
      await keys.tabTo(/^Comparer « Avant »/);
      await keys.press('Enter');
      await keys.reads(/1 acteur nouveau/);
      await keys.reads(/Nadia Bel/);
    }));
});

describe('by keyboard alone, with a visit of its own', () => {
  const walkOnHautVallon = async (run: Run) => withoutFault(await keyboardWalk(app), onHautVallon(run));

  it('4. finds who can testify, and through whom', () =>
    walkOnHautVallon(async (keys) => {
      await keys.press('Control+k', 'Escape');
      await keys.tabTo(/^TEM peut témoigner/);
      await keys.press('Enter');
      await keys.reads(/LEA.*PNR.*TEM/);
      await keys.reads(/1 intermédiaire/);
      await keys.reads(/accord/i);
    }));

  it('10. reads how many ties leave the territory, and what another perimeter says', () =>
    walkOnHautVallon(async (keys) => {
      await keys.goTo('Sans moi');
      await keys.reads('2 liens sur 8 sortent du territoire');
      await keys.tabTo('Périmètre');
      await keys.type('groupe');
      await keys.readsNoMore('2 liens sur 8 sortent du territoire');
    }));

  it('12. tries a departure: who is cut off is named, nothing is deleted', () =>
    walkOnHautVallon(async (keys) => {
      await keys.goTo('Sans moi');
      await until(async () => (await keys.counts()).actors === 14, 'without the officer');
      await keys.goTo('CUM');
      await keys.tabTo(/^Et si CUM partait/);
      await keys.press('Enter');
      const trial = keys.page.getByRole('region', { name: 'À l’essai' });
      await trial.waitFor();
      for (const name of ['LYC', 'CHA', 'PET', 'ENT']) await trial.getByText(new RegExp(name)).first().waitFor();
      expect((await keys.counts()).actors).toBe(14);
    }));
});
