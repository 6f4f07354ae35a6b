import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import type { Finding } from '../../../src/analysis/findings/finding';
import { type Findings, findingsOf } from '../../../src/analysis/findings/findings';
import { emptySeats, raisedByNewcomers } from '../../../src/analysis/seats/emptySeats';
import { filledSeats, filledSince } from '../../../src/analysis/seats/filledSeats';
import { seatReach } from '../../../src/analysis/seats/knownTo';
import { seatedRecords } from '../../../src/analysis/seats/seatedRecords';
import { seatNews } from '../../../src/analysis/seats/seatNews';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { enterActors } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { mapAsOf } from '../../../src/domain/history/mapAsOf';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { MESSAGES } from '../../../src/i18n/language';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const { kinds } = MESSAGES.fr.vocabulary;
const found = (document: MapDocument): Findings =>
  findingsOf(document, { visibility: ALL_VISIBLE, from: document.info.beneficiary });
const empty = (document: MapDocument) => emptySeats(found(document).findings, document);
const rules = (document: MapDocument) => empty(document).map(({ rule, theme }) => (theme ? `${rule} ${theme}` : rule));
const moment = (document: MapDocument) => ({ empty: empty(document), ...found(document) });

/** The map with somebody in the seat of that rule. */
function seated(document: MapDocument, rule: Finding['rule'], who: string, knownTo?: string): MapDocument {
  const seat = empty(document).find((one) => one.rule === rule)!;
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const reach = seatReach({ document, graph }, seat);
  let next = 0;
  const newId = () => `new ${who} ${next++}`;
  const known = [...document.actors.values()].find(({ name }) => name === who);
  const by = knownTo === undefined ? reach.knownTo[0] : idOf(knownTo);
  const { id: _id, ...records } = seatedRecords(
    document,
    { seat, who: known ?? who, knownTo: by },
    reach,
    kinds,
    newId,
  );
  return enterActors.run(document, records);
}

describe('empty seats', () => {
  it('are a witness, a partner and a relay around a beneficiary who is alone, with a theme or none', () => {
    expect(rules(aMap({ lea: {} }))).toEqual(['noWitness', 'noPartner', 'noRelay']);
    expect(rules(aMap({ lea: { themes: ['mobility'] } }))).toEqual([
      'noWitness mobility',
      'noPartner mobility',
      'noRelay',
    ]);
  });

  it('are none of what else is missing', () => {
    const map = aMap({ lea: {}, bo: {}, cuma: { type: 'structure' } }, ['lea-bo']);
    expect(found(map).findings.length).toBeGreaterThan(empty(map).length);
    for (const { rule } of empty(map)) expect(['noWitness', 'noPartner', 'noRelay']).toContain(rule);
  });

  it('are not drawn for a family or an area that only comes from who sits in a seat', () => {
    const far = ['lea-a', 'a-b', 'b-rose'];
    const people = { lea: { themes: ['mobility'], territory: 'Vallon' }, a: {}, b: {} };
    const rose = { themes: ['mobility'], territory: 'Plaine' };
    expect(rules(aMap({ ...people, rose }, far))).toContain('noRelay');
    const witness = aMap({ ...people, rose: { ...rose, roles: ['witness'] } }, far);
    expect(found(witness).findings.map(({ rule }) => rule)).toContain('noRelay');
    expect(rules(witness)).not.toContain('noRelay');
    const isRaised = raisedByNewcomers(witness);
    const raised = found(witness)
      .findings.filter(isRaised)
      .map(({ rule }) => rule);
    expect(raised).toEqual(expect.arrayContaining(['witnessConsent', 'noRelay']));
  });

  it('ask for one profile at a time on a theme', () => {
    const people = {
      lea: { themes: ['mobility'], publics: ['élus', 'habitants'] },
      rose: { themes: ['mobility'], roles: ['witness'] as const },
    };
    expect(rules(aMap(people, ['lea-rose'])).filter((rule) => rule.startsWith('noWitness'))).toEqual([
      'noWitnessProfile mobility',
    ]);
  });
});

describe('sitting down', () => {
  const alone = () =>
    aMap({ lea: { themes: ['mobility'], territory: 'Vallon' }, bo: { territory: 'Vallon' } }, ['lea-bo']);

  it('closes the seat and opens none, whoever comes, in each of them', () => {
    const start = aMap({ lea: { themes: ['mobility'], publics: ['élus'], territory: 'Vallon' }, bo: {} }, [
      'lea-bo:knows',
    ]);
    for (const { rule } of empty(start)) {
      for (const who of ['Rose Petit', 'CUMA du Val', 'Jean Petit, maire @Plaine', 'bo']) {
        const after = seated(start, rule, who);
        expect(empty(after).length, `${rule} ${who}: ${rules(after).join()}`).toBeLessThan(empty(start).length);
      }
    }
  });

  it('gives the role, the theme, the public, and the tie that who knows them asks for', () => {
    const after = seated(alone(), 'noWitness', 'Rose Petit', 'bo');
    const rose = [...after.actors.values()].find(({ name }) => name === 'Rose Petit')!;
    expect(rose.roles).toEqual([{ role: 'witness' }]);
    expect(rose.themes).toEqual(['mobility']);
    expect([...after.ties.values()].filter(({ b }) => b === rose.id).map(({ a, nature }) => [a, nature])).toEqual([
      ['bo', 'knows'],
    ]);
    const wants = aMap({ lea: { publics: ['élus'] } });
    const relay = [...seated(wants, 'noRelay', 'Jean Petit').actors.values()].find(({ name }) => name === 'Jean Petit');
    expect(relay?.publics).toEqual(['élus']);
  });

  it('takes whoever works somewhere with the place, which gets no role', () => {
    const after = seated(alone(), 'noWitness', 'Océane, de la CUMA du Val', 'bo');
    const named = (name: string) => [...after.actors.values()].find((one) => one.name === name);
    const [oceane, cuma] = [named('Océane'), named('CUMA du Val')];
    expect([oceane?.type, oceane?.roles]).toEqual(['person', [{ role: 'witness' }]]);
    expect([cuma?.type, cuma?.roles, cuma?.themes]).toEqual(['structure', [], []]);
    expect([...after.ties.values()]).toContainEqual(
      expect.objectContaining({ a: oceane?.id, b: cuma?.id, nature: 'worksFor' }),
    );
  });

  it('ties nobody who is near enough already, unless news does not get there', () => {
    const known = (nature: string) => aMap({ lea: { themes: ['mobility'] }, bo: {} }, [`lea-bo:${nature}`]);
    expect(seated(known('knows'), 'noWitness', 'bo').ties.size).toBe(1);
    expect(seated(known('exchanges'), 'noRelay', 'bo').ties.size).toBe(1);
    const relay = seated(known('knows'), 'noRelay', 'bo');
    expect([...relay.ties.values()].map(({ nature }) => nature)).toEqual(['knows', 'exchanges']);
    expect(rules(relay)).not.toContain('noRelay');
  });

  it('offers those through whom a newcomer is near enough: all of them do', () => {
    const far = aMap({ lea: { themes: ['mobility'] } }, ['lea-a', 'a-b', 'b-c', 'c-d']);
    const graph = actorGraphOf(far, ALL_VISIBLE);
    const seat = empty(far).find(({ rule }) => rule === 'noWitness')!;
    expect(seatReach({ document: far, graph }, seat).knownTo).toEqual(['lea', 'a', 'b']);
    for (const by of ['lea', 'a', 'b'])
      expect(rules(seated(far, 'noWitness', 'Rose', by))).not.toContain('noWitness mobility');
  });
});

describe('what a sentence says of it', () => {
  const before = aMap({ lea: { themes: ['mobility'], territory: 'Vallon' }, bo: { territory: 'Vallon' } }, ['lea-bo']);

  it('names who sat down and what for, in both languages', () => {
    const after = seated(aMap({ lea: { themes: ['mobility'] } }), 'noRelay', 'Rose Petit');
    const news = seatNews(moment(aMap({ lea: { themes: ['mobility'] } })), moment(after))!;
    expect(MESSAGES.fr.seats.news(news, after)).toBe('Rose Petit peut faire connaître l’action.');
    expect(MESSAGES.en.seats.news(news, after)).toBe('Rose Petit could spread the word.');
  });

  it('says a theme once for all that is done on it', () => {
    const after = seated(before, 'noWitness', 'Rose Petit');
    const news = seatNews(moment(before), moment(after))!;
    expect(MESSAGES.fr.seats.news(news, after)).toBe(
      'Rose Petit peut témoigner et pourrait devenir partenaire sur «\u00A0mobility\u00A0».',
    );
  });

  it('is none when nobody sat down', () => {
    const more = aMap(
      { lea: { themes: ['mobility'], territory: 'Vallon' }, bo: { territory: 'Vallon' }, cy: { territory: 'Vallon' } },
      ['lea-bo', 'lea-cy'],
    );
    expect(seatNews(moment(before), moment(more))).toBeNull();
  });

  it('counts what remains by kind', () => {
    const { left, count } = MESSAGES.fr.seats;
    expect(left([])).toBe('Plus aucune place vide.');
    expect(left([{ kind: 'relay', count: 1 }])).toBe('Reste\u00A0: un relais.');
    expect(
      left([
        { kind: 'witness', count: 2 },
        { kind: 'relay', count: 1 },
      ]),
    ).toBe('Restent\u00A0: 2 témoins et un relais.');
    expect(count(3, 2)).toBe('3\u00A0places vides, 2 remplies aujourd’hui');
    expect(count(1, 1)).toBe('1\u00A0place vide, 1 remplie aujourd’hui');
    expect(count(0, 0)).toBe('Aucune place vide');
    // None was filled today, or nobody knows: a map that came from another device says nothing of it.
    expect(count(3, 0)).toBe('3\u00A0places vides');
    expect(MESSAGES.en.seats.count(3, 2)).toBe('3 empty seats, 2 filled today');
  });
});

describe('seats filled today', () => {
  const DAY = 24 * 3_600_000;
  const keys = (document: MapDocument) => new Set(filledSeats(found(document), document).map(({ key }) => key));

  it('are those in which nobody sat this morning, whatever filled them', () => {
    const start = aMap({ lea: { themes: ['mobility'] }, old: { themes: ['mobility'], roles: ['relay'] } }, [
      'lea-old:exchanges',
    ]);
    const add = (document: MapDocument, rule: Finding['rule'], who: string) => {
      const after = seated(document, rule, who);
      const ids = new Set(document.actors.keys());
      const actors = [...after.actors.values()].filter(({ id }) => !ids.has(id));
      const ties = [...after.ties.values()].filter(({ id }) => !document.ties.has(id));
      return { themes: [], actors, known: [], ties };
    };
    const yesterday = execute(
      startHistory(start),
      enterActors,
      { themes: [], actors: [], known: [], ties: [] },
      '',
      DAY,
    );
    expect(yesterday.change).toBeNull();
    const { history } = execute(startHistory(start), enterActors, add(start, 'noWitness', 'Rose Petit'), '', 2 * DAY);
    const morning = mapAsOf(history, 2 * DAY);
    expect(morning.actors).toEqual(start.actors);
    const today = filledSince(keys(morning), filledSeats(found(history.document), history.document));
    expect(today.map(({ kind }) => kind)).toEqual(['witness']);
    // The day after it is no news any more, and undone it never was.
    expect(mapAsOf(history, 3 * DAY)).toBe(history.document);
    expect(mapAsOf(undo(history).history, 2 * DAY).actors).toEqual(start.actors);
  });

  it('count somebody once, however much they bring', () => {
    const people = { lea: { themes: ['mobility'], publics: ['élus'], territory: 'V' } };
    const rose = { themes: ['mobility'], roles: ['witness'] as const, profile: 'elected', territory: 'V' };
    const both = aMap({ ...people, rose }, ['lea-rose']);
    expect(filledSeats(found(both), both).filter(({ kind }) => kind === 'witness')).toHaveLength(1);
    const two = aMap({ ...people, rose, bo: { ...rose, profile: 'resident' } }, ['lea-rose', 'lea-bo']);
    expect(filledSeats(found(two), two).filter(({ kind }) => kind === 'witness')).toHaveLength(2);
  });
});
