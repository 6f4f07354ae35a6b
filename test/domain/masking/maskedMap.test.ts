import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import type { ActorId, Day, FindingKey, IntroductionId, MeetingId, StepId } from '../../../src/domain/brand';
import { fold } from '../../../src/domain/folding';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Masking } from '../../../src/domain/masking/masking';
import { givenPseudonyms, type Pseudonym } from '../../../src/domain/masking/pseudonym';
import { sharedNames } from '../../../src/domain/masking/sharedNames';
import { typeOfName } from '../../../src/domain/words/typeOfName';
import { findingsFr } from '../../../src/i18n/findings/fr';
import { MESSAGES } from '../../../src/i18n/language';
import { ofFr } from '../../../src/i18n/vocabulary/elision';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';
import { aMap } from '../../helpers/documents';
import { maskedDocument } from '../../helpers/maskedDocument';

const words = MESSAGES.fr.room.masks;

function masked(document: MapDocument, masking: Masking, readable: readonly string[] = []): MapDocument {
  const pseudonyms = givenPseudonyms(document.actors.values());
  return maskedDocument(document, { masking, pseudonyms, readable: new Set(readable) }, words);
}

/** "Ardelaine", of whom nothing is known, is a word of "SCOP Ardelaine" as well. */
const isInsideStanding = (name: string, names: readonly string[]) =>
  names.some((other) => other !== name && other.includes(name) && !['person', 'unknown'].includes(typeOfName(other)));

const called = (document: MapDocument, id: string) => document.actors.get(id as ActorId)?.name;

const map = aMap(
  {
    lea: { name: 'Léa Fontanel', type: 'person', profile: 'leaderFacilitator', mission: 'Seconde Marc Vidal' },
    marc: { name: 'Marc Vidal', type: 'person', profile: 'elected', shortName: 'M. Vidal' },
    paule: {
      name: 'Paule Vidal',
      type: 'person',
      profile: 'elected',
      attributes: [['Note', 'Paule Vidal, brouillée']],
    },
    cuma: { name: 'CUMA du Val', type: 'structure', family: 'business' },
    earl: { name: 'EARL Marc Vidal', type: 'structure', reference: 'MV-1' },
    parc: { name: 'Parc', type: 'network', territory: 'Haut-Vallon' },
  },
  ['lea-marc', 'marc-cuma', 'cuma-paule', 'earl-marc', 'parc-cuma'],
  {
    info: { title: 'La carte de Lea FONTANEL', question: 'Qui manque autour de Léa ?', finality: 'Le val pour tous' },
    actions: [{ title: 'Tournée de Marc Vidal et de la CUMA du Val', results: 'M. Vidal et Vidal ont parlé' }],
  },
);

describe('a map under other names', () => {
  it('leaves out who introduces and is not on the map, who has no pseudonym', () => {
    const [a, b] = [...map.actors.keys()];
    const introduction = { id: 'i' as IntroductionId, a: a!, b: b!, introducer: 'Zoé Lantier' };
    const introductions = new Map([[introduction.id, introduction]]);
    expect(JSON.stringify([...masked({ ...map, introductions }, 'persons').introductions.values()])).not.toContain(
      'Zoé',
    );
  });

  it('leaves out the addresses of documents, of whoever they are', () => {
    const links = ['Bilan de Léa https://exemple.fr/lea-fontanel.pdf'];
    const linked = aMap({ lea: { name: 'Léa Fontanel', links }, cuma: { type: 'structure', links } });
    for (const masking of ['persons', 'everybody'] as const)
      for (const actor of masked(linked, masking).actors.values()) expect(actor).not.toHaveProperty('links');
    expect(masked(linked, 'nobody').actors.get('lea' as ActorId)?.links).toEqual(links);
  });

  it('calls persons after what they are, and leaves structures their names', () => {
    const shown = masked(map, 'persons');
    expect(called(shown, 'lea')).toBe('Animateur·rice\u00A01');
    expect(new Set([called(shown, 'marc'), called(shown, 'paule')])).toEqual(new Set(['Élu·e\u00A01', 'Élu·e\u00A02']));
    expect(called(shown, 'cuma')).toBe('CUMA du Val');
  });

  it('writes pseudonyms wherever names stand, whatever their case and accents', () => {
    const shown = masked(map, 'persons');
    const [marc, lea] = [called(shown, 'marc'), called(shown, 'lea')];
    expect(called(shown, 'earl')).toBe(`EARL ${marc}`);
    expect(shown.info.title).toBe(`La carte ${ofFr(lea ?? '')}`);
    expect(shown.info.question).toBe(`Qui manque autour ${ofFr(lea ?? '')} ?`);
    expect(shown.info.finality).toBe('Le val pour tous');
    expect([...shown.actions.values()][0]?.title).toBe(`Tournée ${ofFr(marc ?? '')} et de la CUMA du Val`);
    // "M. Vidal" is Marc's, "Vidal" alone may be either.
    expect([...shown.actions.values()][0]?.results).toBe(`${marc} et quelqu’un ont parlé`);
    expect(shown.actors.get('lea' as ActorId)?.mission).toBe(`Seconde ${marc}`);
  });

  it('hides whoever is not known to be an organisation, by every word of the name, and leaves organisations whole', () => {
    const shown = masked(
      aMap(
        {
          marie: { name: 'Marie Horizon', type: 'unknown', group: 'Les amis de Marie' },
          school: { name: 'Lycée Marie Curie', type: 'structure' },
        },
        ['marie-school'],
        { info: { title: 'Carte de Marie', question: 'Marie et le lycée Marie Curie, et Horizon ?' } },
      ),
      'persons',
      ['organisation:lycee marie curie'],
    );
    const marie = 'Acteur\u00A01';
    expect(called(shown, 'marie')).toBe(marie);
    expect(called(shown, 'school')).toBe('Lycée Marie Curie');
    expect(shown.info.title).toBe(`Carte ${ofFr(marie)}`);
    expect(shown.info.question).toBe(`${marie} et le lycée Marie Curie, et ${marie} ?`);
    expect(shown.actors.get('marie' as ActorId)?.group).toBe(`Les amis ${ofFr(marie)}`);
  });

  it('names nobody in the field that the map starts from, and keeps what was ruled out about it', () => {
    const field = {
      name: 'Autour de Léa Fontanel',
      themes: ['prévention', 'chez Marc Vidal'],
      publics: ['les amis de Paule Vidal', 'élus'],
      families: ['state'],
    };
    const document: MapDocument = { ...map, info: { ...map.info, field } };
    const shown = masked(document, 'persons');
    expect(JSON.stringify(shown.info.field)).not.toMatch(/vidal|fontanel|marc|paule|léa/i);
    expect(shown.info.field).toMatchObject({ themes: ['prévention', 'Thème\u00A01'], families: ['state'] });
    expect(shown.info.field?.publics[1]).toBe('élus');
    const questions = analyse(shown, { from: 'lea' as ActorId }, findingsFr).findings;
    expect(JSON.stringify(questions)).not.toMatch(/vidal|fontanel|paule/i);
  });

  it('hides what shares a word with somebody, until it was left readable', () => {
    const document = aMap(
      {
        paul: { name: 'paul martin', type: 'unknown', territory: 'Saint-Martin', kind: 'Petit commerce' },
        li: { name: 'Anne Li', type: 'person', territory: 'Haute-Combe' },
        petit: { name: 'Jean Petit', type: 'person', territory: 'Martin' },
        mairie: {
          name: 'Mairie de Saint-Martin',
          type: 'structure',
          territory: 'Saint-Martin',
          family: 'localAuthority',
        },
      },
      [],
      {
        info: {
          title: 'Réunion à Saint-Martin',
          question: 'Mme Martin et Li sont-elles à Saint-Martin-en-Haut, chez un petit li ?',
          finality: 'Vu MARTIN Paul avec martin (paul.martin@exemple.test, 06 12 34 56 78) à la mairie de Saint-Martin',
        },
        actions: [{ title: 'Avec Mme Durand', territories: ['saint-martin'] }],
      },
    );
    const names = (shared: ReturnType<typeof sharedNames>) => shared.map(({ kind, name }) => `${kind} ${name}`);
    const shared = sharedNames(document, 'persons');
    expect(names(shared)).toEqual([
      'organisation Mairie de Saint-Martin',
      'place Saint-Martin',
      'place Martin',
      'kind Petit commerce',
    ]);
    const hidden = masked(document, 'persons');
    const [paul, li] = [called(hidden, 'paul'), called(hidden, 'li')];
    expect(called(hidden, 'mairie')).toBe('Collectivité\u00A01');
    const territories = (one: MapDocument) => [...one.actors.values()].map(({ territory }) => territory);
    expect(territories(hidden)).toEqual(['Lieu\u00A01', 'Haute-Combe', 'Lieu\u00A02', 'Lieu\u00A01']);
    expect([...hidden.actions.values()][0]).toMatchObject({
      title: 'Avec Mme quelqu’un',
      territories: ['Lieu\u00A01'],
    });
    expect(hidden.actors.get('paul' as ActorId)?.kind).toBe('Type\u00A01');
    expect(hidden.info.title).toBe('Réunion à Lieu\u00A01');
    expect(hidden.info.question).toBe(`Mme ${paul} et ${li} sont-elles à quelqu’un, chez un petit li ?`);
    expect(hidden.info.finality).toBe(`Vu ${paul} avec ${paul} (…, …) à la Collectivité\u00A01`);

    const keys = shared.map(({ key }) => key);
    const left = masked(document, 'persons', keys);
    expect(territories(left)).toEqual(territories(document));
    expect(called(left, 'mairie')).toBe('Mairie de Saint-Martin');
    expect(left.info.title).toBe('Réunion à Saint-Martin');
    expect(left.info.question).toBe(`Mme ${paul} et ${li} sont-elles à quelqu’un, chez un petit li ?`);
    expect(left.info.finality).toBe(`Vu ${paul} avec ${paul} (…, …) à la mairie de Saint-Martin`);
    // A name that comes to share a word later is asked about by itself.
    const more = aMap({ zoe: { name: 'Zoé Combe', type: 'person', territory: 'Haute-Combe' } });
    const later = { ...document, actors: new Map([...document.actors, ...more.actors]) };
    expect(territories(masked(later, 'persons', keys))).toContain('Lieu\u00A01');
    expect(territories(masked(later, 'persons', keys))).not.toContain('Haute-Combe');
  });

  it('takes a place for somebody in a text where somebody is called so, and after a civility', () => {
    const document = aMap(
      {
        paul: { name: 'Paul Saint-Just', territory: 'Saint-Just' },
        anne: { name: 'Anne Haut', territory: 'Mont-Haut' },
      },
      [],
      { info: { title: 'Saint-Just et Mont-Haut', question: 'M. Mont-Haut, Mont-Haut-Le-Vieux ?' } },
    );
    const shown = masked(document, 'persons', ['place:saint-just', 'place:mont-haut']);
    expect([...shown.actors.values()].map(({ territory }) => territory)).toEqual(['Saint-Just', 'Mont-Haut']);
    expect(shown.info.title).toBe('quelqu’un et Mont-Haut');
    expect(shown.info.question).toBe('M. quelqu’un, quelqu’un ?');
  });

  it('masks what only tells one organisation from others where all are masked', () => {
    const document = aMap(
      { cuma: { name: 'CUMA du Pilat', type: 'structure', territory: 'Pilat' }, lea: { name: 'Léa Noir' } },
      [],
      { info: { title: 'La CUMA, le Pilat et la communauté' } },
    );
    const shown = masked(document, 'everybody');
    expect(shown.info.title).toBe(`La CUMA, le ${called(shown, 'cuma')} et la communauté`);
    expect(shown.actors.get('cuma' as ActorId)?.territory).toBe('Lieu\u00A01');
    expect(masked(document, 'persons').actors.get('cuma' as ActorId)?.territory).toBe('Pilat');
  });

  it('keeps what was ruled out ruled out, by keys that name nobody', () => {
    const document = aMap({ lea: { name: 'Léa Martin', territory: 'Saint-Martin', publics: ['les amis de Léa'] } });
    const aMeeting = { title: 'Café', participants: [], tables: [] };
    const ruled = (key: string) => [key as FindingKey, { id: key as FindingKey, verdict: 'notNow' }] as const;
    const keys = [
      'noRelay:territory:saint-martin',
      'noRelay:public:les%20amis%20de%20lea',
      'noPeer',
      'fragilePoint:lea',
    ];
    const met = keys.map((serves) => ({ ...aMeeting, id: serves as MeetingId, serves: serves as FindingKey }));
    const meetings = new Map(met.map((one) => [one.id, one]));
    const shown = masked({ ...document, rulings: new Map(keys.map(ruled)), meetings }, 'persons');
    // What was begun for a question is for the one that the room sees.
    expect([...shown.meetings.values()].map(({ serves }) => serves)).toEqual([...shown.rulings.keys()]);
    expect([...shown.rulings.keys()]).toEqual([
      'noRelay:territory:lieu%201',
      'noRelay:public:les%20amis%20de%20personne%201',
      'noPeer',
      'fragilePoint:lea',
    ]);
  });

  it('shows none of hundreds of people in what the map says of itself', () => {
    const names = readFileSync('fixtures/names/people-and-organisations.tsv', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '');
    const hidden = names.filter((name) => ['person', 'unknown'].includes(typeOfName(name)));
    const listed = names.map((name, at) => [`a${at}`, { name, type: typeOfName(name) }] as const);
    const ties = names.slice(1).map((_, at) => `a0-a${at + 1}`);
    const written = hidden.join('. ');
    const group = Object.fromEntries([[written, ['a0', 'a1']]]);
    const shown = masked(
      aMap(Object.fromEntries(listed), ties, {
        info: { title: written, question: written, beneficiary: 'a0' as ActorId },
        groups: group,
        actions: [{ title: written, lead: 'a0' }],
      }),
      'persons',
    );
    const { findings } = analyse(shown, { today: '2026-11-24' as Day }, findingsFr);
    const said = JSON.stringify([
      shown.info,
      [...shown.actors.values()].map(({ name }) => name),
      [...shown.groups.values()].map(({ name }) => name),
      [...shown.actions.values()],
      findings,
    ]);
    expect(hidden.filter((name) => said.includes(name) && !isInsideStanding(name, names))).toEqual([]);
  });

  it('masks structures and networks too when asked', () => {
    const shown = masked(map, 'everybody');
    expect(called(shown, 'cuma')).toBe('Entreprise\u00A01');
    expect(called(shown, 'earl')).toBe('Structure\u00A01');
    expect([...shown.actions.values()][0]?.title).toContain('et de la Entreprise\u00A01');
  });

  it('masks what people wrote of the story and of looks', () => {
    const story = new Map([
      ['s', { id: 's' as StepId, kind: 'own' as const, rank: 1, title: 'Léa raconte', text: 'Avec Marc Vidal.' }],
    ]) as unknown as MapDocument['story'];
    const shown = masked({ ...map, story }, 'persons').story.get('s' as StepId);
    expect(shown?.title).toBe(`${called(masked(map, 'persons'), 'lea')} raconte`);
    expect(shown?.text).not.toContain('Vidal');
  });

  it('gives the same pseudonym whatever is added or said later', () => {
    const first = givenPseudonyms(map.actors.values());
    const more = aMap({ aa: { name: 'Aa', type: 'person', profile: 'elected' }, lea: { type: 'structure' } });
    const later = givenPseudonyms([...more.actors.values(), ...map.actors.values()], first);
    for (const [id, pseudonym] of first) expect(later.get(id)).toEqual(pseudonym);
    expect(later.get('aa' as ActorId)).toEqual({ base: 'elected', number: 3 } satisfies Pseudonym);
    expect(givenPseudonyms(map.actors.values(), later)).toBe(later);
  });

  it('is the very map when nobody is masked, and keeps every id and tie otherwise', () => {
    expect(masked(map, 'nobody')).toBe(map);
    const shown = masked(map, 'everybody');
    expect([...shown.actors.keys()]).toEqual([...map.actors.keys()]);
    expect([...shown.ties.values()].map(({ a, b }) => [a, b])).toEqual(
      [...map.ties.values()].map(({ a, b }) => [a, b]),
    );
  });

  it('leaves no real name of two words or more in any text of any map', () => {
    const name = fc
      .array(fc.stringMatching(/^[A-ZÉ][a-zéè]{4}$/), { minLength: 2, maxLength: 3 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(arbitraryDocument, fc.array(name, { minLength: 8, maxLength: 8 }), (document, names) => {
        let index = 0;
        const actors = new Map(
          [...document.actors].map(([id, actor]) => [id, { ...actor, name: names[index++ % 8] ?? 'Anne Morel' }]),
        );
        const written = names.join(', puis ');
        const story = new Map(
          [...document.story].map(([id, step]) => [id, { ...step, title: written.toUpperCase(), text: written }]),
        );
        const info = { ...document.info, title: written, question: written };
        const shown = masked({ ...document, actors, story, info }, 'everybody');
        const said = fold(JSON.stringify([shown.info, [...shown.actors.values()], [...shown.story.values()]]));
        for (const { name: real } of actors.values()) expect(said).not.toContain(fold(real));
      }),
      { numRuns: 60 },
    );
  });
});
