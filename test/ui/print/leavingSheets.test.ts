import { beforeAll, describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { measure } from '../../../src/analysis/measure';
import { idsOf, neighboursOf, rowsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { ActorId, Day, TieId } from '../../../src/domain/brand';
import { keepGroups } from '../../../src/domain/commands';
import { isMyself } from '../../../src/domain/entry/isMyself';
import { startHistory } from '../../../src/domain/history/history';
import { beneficiaryOf, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { htmlPage } from '../../../src/export/htmlPage';
import { svgOfPoster } from '../../../src/export/svg';
import { type Language, MESSAGES } from '../../../src/i18n/language';
import { circlesLayout } from '../../../src/picture/circles/circlesLayout';
import { frameFor } from '../../../src/picture/frameFor';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { paperSize } from '../../../src/picture/paper/paper';
import { createAppStore } from '../../../src/store/appStore';
import { selectGraph } from '../../../src/store/selectors/selectGraph';
import type { Plan } from '../../../src/ui/map/plan';
import { sectorsFor } from '../../../src/ui/map/sceneFor';
import { reportOf, takeHomeOf } from '../../../src/ui/print/leavingSheets';
import { type PosterWish, posterFor } from '../../../src/ui/print/posterFor';
import { sharedState, USUAL_SHARING } from '../../../src/ui/print/sharedState';
import { sampleMap } from '../../helpers/sampleMap';

const SIZE = paperSize({ name: 'a4', orientation: 'landscape' });
const USUAL: PosterWish = { size: SIZE, theme: 'print', ...USUAL_SHARING };
const SECRET = 'SECRET';

const named = (document: MapDocument, name: string): ActorId =>
  [...document.actors.values()].find((actor) => actor.name === name)!.id;

/** "Moi" would be whoever reads it. */
const onSheet = (name: string) => (isMyself(name) ? MESSAGES.fr.printed.takeHome.officer : name);

/** The sample without what it says in confidence itself. */
function openSample(language: Language): MapDocument {
  const document = sampleMap(language);
  return { ...document, ties: new Map([...document.ties].filter(([, { confidential }]) => !confidential)) };
}

/** The sample with private notes on everybody, and with ties told in confidence, one of them the only tie of its end. */
function withSecrets(document: MapDocument): MapDocument {
  const [centre, alone, other] = [
    beneficiaryOf(document)!,
    named(document, 'Clémence Waldner'),
    named(document, 'Radio Brenelle'),
  ];
  const secret = (id: string, a: ActorId, b: ActorId) => ({
    ...newTie(id as TieId, a, b),
    nature: `${SECRET} nature`,
    saidBy: `${SECRET} teller`,
    confidential: true,
  });
  const ties = [secret('secret1', centre, alone), secret('secret2', alone, other)];
  const notes = {
    notes: `${SECRET} note`,
    email: `${SECRET}@example.org`,
    phone: `${SECRET} 01`,
    attitude: `${SECRET} mood`,
  };
  return {
    ...document,
    privates: new Map([...document.actors.keys()].map((id) => [id, { id, ...notes }])),
    ties: new Map([...document.ties, ...ties.map((tie) => [tie.id, tie] as const)]),
  };
}

function aDesk(document: MapDocument, language: Language = 'fr') {
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const measured = measure(graph, [], { version: 1, seed: 1 });
  const store = createAppStore({ language, colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(document));
  store.getState().execute(keepGroups, { groups: measured.groups });
  store.getState().analysisReady({ mapId: 'map', graph, measured, whole: true });
  const state = store.getState();
  const centre = beneficiaryOf(document)!;
  const sectors = sectorsFor(state, MESSAGES[language]);
  const shown = selectGraph(state);
  const places = circlesLayout({
    graph: shown,
    centre,
    sectors,
    previous: new Map(),
    pinned: new Set(),
    viewport: SIZE,
    keep: 'all',
  });
  const frame = frameFor('circles', shown, centre, places, SIZE, sectors);
  const plan: Plan = {
    picture: 'circles',
    centre,
    places,
    all: places,
    frame,
    kept: true,
    wants: null,
    anew: false,
    breathed: false,
  };
  return { store, state, plan };
}

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!);

let secrets: MapDocument;
let desk: ReturnType<typeof aDesk>;
beforeAll(() => {
  secrets = withSecrets(openSample('fr'));
  desk = aDesk(secrets);
});

describe('what leaves with nobody asking for more', () => {
  it('holds nothing private, on a poster, on the page and on sheets to take home', () => {
    const { state, plan } = desk;
    const everybody = [...state.document.actors.keys()];
    for (const text of [
      svgOfPoster(posterFor(state, plan, USUAL, textWidth)),
      htmlPage('', 'fr', reportOf(state, plan, USUAL, textWidth)),
      htmlPage('', 'fr', takeHomeOf(state, plan, everybody, textWidth)),
    ]) {
      expect(text).not.toContain(SECRET);
      expect(text).toContain('Clémence Waldner');
    }
  });

  it('asks on a poster who is missing around whoever the map is seen from, and else what the map asks', () => {
    const { state, plan } = desk;
    const said = (from: ActorId | null) =>
      textsOf(svgOfPoster(posterFor({ ...state, from }, plan, USUAL, textWidth))).join(' ');
    const other = named(state.document, 'Radio Brenelle');
    expect(said(null)).toContain(state.document.info.question ?? 'nothing');
    expect(said(other)).toContain(MESSAGES.fr.room.defaultQuestion('Radio Brenelle'));
    expect(said(other)).not.toContain(state.document.info.question ?? 'nothing');
  });

  it('tells of a confidential tie neither by a place nor by a mark: as if the map had none', () => {
    const { state, plan } = desk;
    const shared = posterFor(state, plan, USUAL, textWidth);
    const plain = aDesk(openSample('fr'));
    const tray = MESSAGES.fr.picture.tray;
    expect(textsOf(svgOfPoster(shared)).filter((text) => text === tray)).toEqual([tray]);
    const whole = posterFor(state, plan, { ...USUAL, confidential: true }, textWidth);
    expect(textsOf(svgOfPoster(whole))).not.toContain(tray);
    const sourceOf = (poster: typeof shared) =>
      textsOf(svgOfPoster(poster)).find((text) => text.startsWith('Carte «'))!;
    const ties = selectGraph(plain.state).size;
    expect(sourceOf(shared).replaceAll(/\s/g, ' ')).toContain(` ${ties} liens`);
    expect(sourceOf(whole).replaceAll(/\s/g, ' ')).toContain(` ${ties + 2} liens`);
  });

  it('leaves what the desk remembers as it was', () => {
    const { state } = desk;
    const before = selectGraph(state);
    const shared = sharedState(state, USUAL_SHARING);
    expect(selectGraph(shared)).not.toBe(before);
    expect(selectGraph(state)).toBe(before);
  });

  it('is the state itself where nothing is to stay', () => {
    const { state: open } = aDesk(openSample('fr'));
    expect(sharedState(open, USUAL_SHARING)).toBe(open);
  });
});

describe('names that stay here', () => {
  it('are nowhere, in no sentence and no table', () => {
    const { state, plan } = desk;
    const wish = { ...USUAL, masking: 'everybody' } as const;
    const page = htmlPage('', 'fr', reportOf(state, plan, wish, textWidth));
    for (const { name } of state.document.actors.values()) expect(page).not.toContain(name);
    expect(page).toContain('Noms masqués.');
    // The place of everybody is as it was: the same picture under other names.
    const shapes = (masking: PosterWish['masking']) =>
      posterFor(state, plan, { ...USUAL, masking }, textWidth).shapes.filter(({ kind }) => kind === 'path');
    expect(shapes('everybody').length).toBeGreaterThan(200);
  });
});

describe('sheets to take home', () => {
  const sheetOf = (name: string, language: Language = 'fr') => {
    const { state, plan } = language === 'fr' ? desk : aDesk(withSecrets(sampleMap('fr')), language);
    const [sheet] = takeHomeOf(state, plan, [named(state.document, name)], textWidth);
    return htmlPage('', language, [sheet!]);
  };

  it('are one page each, then the picture of all and the table of actors', () => {
    const { state, plan } = desk;
    const two = ['Maëlle Jourdanne', 'Radio Brenelle'].map((name) => named(state.document, name));
    const sheets = takeHomeOf(state, plan, two, textWidth);
    expect(sheets.map(({ attributes }) => attributes.class)).toEqual(['page', 'page', 'page', undefined]);
    const page = htmlPage('', 'fr', sheets);
    for (const { name } of state.document.actors.values())
      expect(page).toContain(onSheet(name).replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  });

  it('call whoever made the map by what they are to the reader, where the map calls them “moi”', () => {
    const sheet = sheetOf('Anke Rotfeld');
    expect(sheet).toContain('Votre chargé·e d’appui');
    expect(sheet).not.toMatch(/\bMoi\b/);
    const { state, plan } = desk;
    const report = htmlPage('', 'fr', reportOf(state, plan, USUAL, textWidth));
    expect(report).toContain('Notre chargé·e d’appui');
    expect(report.match(/.{0,60}\bMoi\b.{0,40}/g) ?? []).toEqual([]);
  });

  it('give noted introductions first, with their day and who makes them, and at most three', () => {
    const sheet = sheetOf('Maëlle Jourdanne');
    const meetings = sheet.slice(sheet.indexOf('class="meetings"'));
    const [first, ...others] = [...meetings.matchAll(/<strong>([^<]*)</g)].map(([, name]) => name);
    expect(others.length).toBeLessThanOrEqual(2);
    expect(first).toBe('Odile Brantonne');
    expect(meetings).toContain('Témoigner de la navette devant les élu·es.');
    expect(meetings).toContain('Prévu pour le 10 décembre 2026');
  });

  it('propose nobody who was met or is known already', () => {
    const { state } = desk;
    const graph = selectGraph(sharedState(state, USUAL_SHARING));
    for (const [vertex, id] of idsOf(graph).entries()) {
      if (vertex % 4 !== 0) continue;
      const { name } = state.document.actors.get(id)!;
      const sheet = sheetOf(name);
      const known = new Set(
        [...neighboursOf(rowsOf(graph), vertex)].map((one) => state.document.actors.get(idsOf(graph)[one]!)!.name),
      );
      const noted = [...state.document.introductions.values()].map(({ a, b }) => (a === id ? b : b === id ? a : null));
      const proposed = [...sheet.matchAll(/<strong>([^<]*)</g)].map(([, one]) => one!);
      expect(new Set(proposed).size).toBe(proposed.length);
      for (const one of proposed) {
        const isNoted = noted.some((other) => other && state.document.actors.get(other)?.name === one);
        expect(known.has(one) && !isNoted, `${name}: ${one}`).toBe(false);
      }
    }
  });

  it('leave out what was noted and is done', () => {
    const { state } = desk;
    const done = [...state.document.introductions.values()].find(({ status }) => status === 'faite')!;
    const [one, other] = [done.a, done.b].map((id) => state.document.actors.get(id)!.name);
    const sheet = sheetOf(one!);
    expect([...sheet.matchAll(/<strong>([^<]*)</g)].map(([, name]) => name)).not.toContain(other);
    expect(sheet.toLowerCase()).not.toContain(done.subject);
  });

  it('count every contact and name those whom the picture has no room for', () => {
    const document = openSample('fr');
    const hub = named(document, 'Radio Brenelle');
    const ties = [...document.actors.keys()]
      .filter((id) => id !== hub)
      .map((id, i) => newTie(`hub${i}` as TieId, hub, id));
    const star = aDesk({ ...document, ties: new Map(ties.map((tie) => [tie.id, tie])) });
    const [sheet] = takeHomeOf(star.state, star.plan, [hub], textWidth);
    const words = MESSAGES.fr.printed.takeHome;
    const read = htmlPage('', 'fr', [sheet!]);
    expect(read.replaceAll('\u00a0', ' ')).toContain('47 liens sur la carte avec vous.');
    expect(read).toContain(words.alsoTied([]).split('\u00a0')[0]);
  });

  it('say in words whom the small picture has no room to name, and that somebody has no tie', () => {
    expect(sheetOf('Clémence Waldner')).toContain(MESSAGES.fr.printed.takeHome.contacts(0));
    const sheet = sheetOf('Maëlle Jourdanne');
    const { state } = desk;
    const graph = selectGraph(sharedState(state, USUAL_SHARING));
    const vertex = idsOf(graph).indexOf(beneficiaryOf(state.document)!);
    const contacts = [...neighboursOf(rowsOf(graph), vertex)];
    const read = sheet.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const one of contacts) {
      const { name, shortName } = state.document.actors.get(idsOf(graph)[one]!)!;
      expect(
        [onSheet(name), shortName ?? onSheet(name)].some((text) => read.includes(text)),
        name,
      ).toBe(true);
    }
  });

  it('are in English too', () => {
    const sheet = sheetOf('Maëlle Jourdanne', 'en');
    expect(sheet).toContain('Who to meet');
    expect(sheet).toContain('Planned for 10 December 2026');
    expect(sheet).not.toMatch(/À rencontrer|Qui vous entoure/);
  });
});
