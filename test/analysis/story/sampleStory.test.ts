import { describe, expect, it } from 'vitest';
import { brokersOf } from '../../../src/analysis/brokers';
import { HEADING_OF } from '../../../src/analysis/findings/finding';
import { NETWORK_STEPS, SESSION_STEPS } from '../../../src/analysis/story/storyOf';
import type { FactsOf, ToldStep } from '../../../src/analysis/story/toldStep';
import type { ActorId } from '../../../src/domain/brand';
import { beneficiaryOf } from '../../../src/domain/mapDocument';
import { type Language, MESSAGES } from '../../../src/i18n/language';
import type { AppStore } from '../../../src/store/appStore';
import { sampleMap } from '../../helpers/sampleMap';
import { measured, opened, said, toldOf } from '../../helpers/toldStories';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

function openedSample(language: Language): AppStore {
  const store = opened(sampleMap(language), language);
  measured(store);
  return store;
}

function facts<Kind extends ToldStep['facts']['kind']>(store: AppStore, kind: Kind): FactsOf<Kind> {
  const found = toldOf(store).told.find((step) => step.facts.kind === kind)?.facts;
  if (found?.kind !== kind) throw new Error(`no step ${kind}`);
  return found as FactsOf<Kind>;
}

describe.each(LANGUAGES)('the story of the sample (%s)', (language) => {
  it('has the eight steps of a session, in order, each looked at in its way', () => {
    const { told } = toldOf(openedSample(language));
    expect(told.map(({ facts: { kind } }) => kind)).toEqual(SESSION_STEPS);
    expect(told.map(({ look }) => look.view)).toEqual(SESSION_STEPS.map(() => 'circles'));
    expect(told.map(({ look }) => look.difficulty)).toEqual(
      SESSION_STEPS.map((kind) => (['witnesses', 'partners', 'makingKnown'].includes(kind) ? kind : undefined)),
    );
  });

  it('counts everybody but whom one looks from', () => {
    const store = openedSample(language);
    const { persons, structures, networks, bodies, direct, around } = facts(store, 'people');
    const { actors, ties } = store.getState().document;
    expect(persons + structures + networks + bodies).toBe(actors.size - 1);
    const contacts = new Set<ActorId>();
    for (const { a, b, certainty } of ties.values()) {
      if (certainty !== 'absent' && a === around) contacts.add(b);
      if (certainty !== 'absent' && b === around) contacts.add(a);
    }
    expect(direct).toBe(contacts.size);
  });

  it('names the largest groups as the picture does, and says how many there are in all', () => {
    const store = openedSample(language);
    const { groups, more } = facts(store, 'groups');
    const { told, telling } = toldOf(store);
    const step = told.find((one) => one.facts.kind === 'groups');
    const words = step ? said(step, telling, language) : '';
    for (const { id } of groups.slice(0, 3)) {
      const name = telling.groupNames.get(id);
      expect(name && words).toContain(name && MESSAGES[language].findings.groupName(name, telling.document));
    }
    expect(groups.length + more).toBe(
      [...store.getState().document.groups.values()].filter(({ members }) => members.length > 1).length,
    );
    expect(words).toContain(
      `${groups.length + more} ${language === 'fr' ? 'groupes se dessinent' : 'groups stand out'}`,
    );
  });

  it('lights go-betweens as measured, and their ties to other groups alone', () => {
    const store = openedSample(language);
    const { between, litTies } = facts(store, 'links');
    const { measures, document } = store.getState();
    const brokers = measures ? brokersOf(measures.graph, measures.measured) : new Set<ActorId>();
    const groupOf = (id: ActorId) => [...document.groups.values()].find(({ members }) => members.includes(id))?.id;
    expect(between.length).toBeGreaterThan(0);
    for (const { actor } of between) {
      expect(brokers.has(actor)).toBe(true);
      expect(actor).not.toBe(beneficiaryOf(document));
    }
    for (const [a, b] of litTies) expect(groupOf(a)).not.toBe(groupOf(b));
  });

  it.each(['witnesses', 'partners', 'makingKnown'] as const)('lights who helps with %s, and the way there', (kind) => {
    const { found, missing, lit } = facts(openedSample(language), kind);
    expect(found.length).toBeGreaterThan(0);
    for (const { actor, chain } of found.slice(0, 12)) for (const id of [actor, ...chain]) expect(lit).toContain(id);
    expect(missing.length).toBeGreaterThan(0);
    expect(new Set(missing.map(({ rule }) => HEADING_OF[rule]))).toEqual(new Set([kind]));
  });

  it('lights no partner whom its sentence leaves out: those who are one already, as long as others could become one', () => {
    const helpWithPartners = (store: AppStore) => facts<'witnesses' | 'partners' | 'makingKnown'>(store, 'partners');
    const partnersIn = (store: AppStore) => helpWithPartners(store).found.map(({ actor }) => actor);
    const sample = sampleMap(language);
    const before = opened(sample, language);
    measured(before);
    const possible = partnersIn(before);
    const onTheWay = new Set(helpWithPartners(before).found.flatMap(({ chain }) => chain.slice(0, -1)));
    const first = possible.find((id) => !onTheWay.has(id));
    if (first === undefined) throw new Error('no possible partner');
    const withPartners = (those: readonly ActorId[]) => {
      const actors = new Map(sample.actors);
      for (const id of those) {
        const actor = sample.actors.get(id);
        if (actor) actors.set(id, { ...actor, roles: [{ role: 'partner' }] });
      }
      const store = opened({ ...sample, actors }, language);
      measured(store);
      return store;
    };
    const store = withPartners([first]);
    const { told, telling } = toldOf(store);
    const step = told.find(({ facts: { kind } }) => kind === 'partners');
    expect(partnersIn(store)).not.toContain(first);
    expect(step && said(step, telling, language)).not.toContain(sample.actors.get(first)?.name);
    expect(helpWithPartners(store).lit).not.toContain(first);
    // Where there is nobody else they are told, and light up.
    const all = withPartners(possible);
    expect(partnersIn(all)).toContain(first);
    expect(helpWithPartners(all).lit).toContain(first);
  });

  it('introduces somebody to the beneficiary first, through somebody who knows both', () => {
    const store = openedSample(language);
    const [first] = facts(store, 'introductions').toTry;
    const { document } = store.getState();
    const areTied = (one: ActorId | undefined, other: ActorId | undefined) =>
      [...document.ties.values()].some(
        ({ a, b, certainty }) => certainty !== 'absent' && ((a === one && b === other) || (a === other && b === one)),
      );
    expect([first?.a, first?.b]).toContain(beneficiaryOf(document));
    expect(areTied(first?.a, first?.b)).toBe(false);
    expect(areTied(first?.via, first?.a) && areTied(first?.via, first?.b)).toBe(true);
  });

  it('says who does what and by when', () => {
    const store = openedSample(language);
    const { told, telling } = toldOf(store);
    const decided = told.find((step) => step.facts.kind === 'decided');
    expect(decided && said(decided, telling, language)).toContain(
      language === 'fr'
        ? 'Hugo Vernerey met en relation Maëlle Jourdanne et Odile Brantonne (témoigner de la navette devant les élu·es), d’ici le 10 décembre 2026.'
        : 'Hugo Vernerey will introduce Maëlle Jourdanne to Odile Brantonne (telling elected officials about the shuttle), by 10 December 2026.',
    );
  });

  it('shows what a network is good for in four steps, of an introduction that came to something', () => {
    const { told, telling } = toldOf(openedSample(language), 'network');
    expect(told.map(({ facts: { kind } }) => kind)).toEqual(NETWORK_STEPS);
    const words = told.map((step) => said(step, telling, language)).join(' ');
    const { introductions } = telling.document;
    const result = [...introductions.values()].find((one) => one.result !== undefined)?.result;
    expect(words).toContain(result);
    for (const name of ['Hugo Vernerey', 'Maëlle Jourdanne', 'Gwénola Piquet']) expect(words).toContain(name);
    // Read aloud at a hundred words a minute, with as much time again to look: under three minutes.
    expect(words.split(/\s+/).length).toBeLessThan(150);
  });
});
