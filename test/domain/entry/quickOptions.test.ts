import { describe, expect, it } from 'vitest';
import { type Actor, newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import { quickOptions, typedEntry } from '../../../src/domain/entry/quickOptions';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';

function actor(id: string, name: string, rest: Partial<Actor> = {}): [ActorId, Actor] {
  return [id as ActorId, { ...newActor(id as ActorId, name), ...rest }];
}

const MAP = {
  ...emptyDocument('x'),
  actors: new Map([
    actor('lea', 'Léa Morel'),
    actor('cum', 'CUM', { kind: 'CUMA', territory: 'GAL Haut-Vallon' }),
    actor('pilat', 'Communauté de communes du Pilat'),
  ]),
};
const said = (text: string, other?: string) =>
  quickOptions(MAP, text, { kinds: kindsFr, other: other ? MAP.actors.get(other as ActorId) : undefined }).map(
    (option) => {
      if (option.kind === 'go') return ['go', option.actor.id];
      if (option.kind === 'openTie') return ['openTie', option.a.id, option.b.id];
      const { ends, ties } = option.entry;
      const names = ends.map(({ known, name }) => known?.id ?? `+${name}`);
      return [
        'enter',
        ...ties.map(({ from, to }) => `${names[from]} – ${names[to]}`),
        ...(ties.length === 0 ? names : []),
      ];
    },
  );

describe('a pronoun', () => {
  const saidOf = (text: string, spokenOf?: string) =>
    quickOptions(MAP, text, { kinds: kindsFr, spokenOf: spokenOf ? MAP.actors.get(spokenOf as ActorId) : undefined })
      .flatMap((option) =>
        option.kind === 'enter' ? [option.entry.ends.map(({ known, name }) => known?.id ?? name)] : [],
      )
      .at(0);

  it.each(['elle connaît Paul Petit', 'Elle travaille avec Paul Petit', 'elle – Paul Petit', 'she knows Paul Petit'])(
    'means who is selected: %s',
    (typed) => expect(saidOf(typed, 'lea')).toEqual(['lea', 'Paul Petit']),
  );

  it('makes no third of two who bear that name', () => {
    const other = actor('lea2', 'Léa Morel');
    const both = { ...MAP, actors: new Map([...MAP.actors, other]) };
    const options = quickOptions(both, 'elle connaît Paul Petit', { kinds: kindsFr, spokenOf: other[1] });
    const named = options.flatMap((one) => (one.kind === 'enter' ? one.entry.ends.map(({ name }) => name) : []));
    expect(named).not.toContain('Léa Morel');
  });

  it('is left as it stands where nobody is', () => {
    expect(saidOf('elle connaît Paul Petit')).toEqual(['elle', 'Paul Petit']);
    expect(saidOf('Elsa connaît Paul Petit', 'lea')).toEqual(['Elsa', 'Paul Petit']);
    expect(saidOf('ELLE – Paul Petit', 'lea')).toEqual(['ELLE', 'Paul Petit']);
    expect(saidOf('Elle', 'lea')).toEqual(['Elle']);
  });
});

describe('two names on one line', () => {
  it('make nobody of what has neither a letter nor a number', () => {
    expect(said('?')).toEqual([]);
    expect(said('…')).toEqual([]);
    expect(said('3')).not.toEqual([]);
  });

  it('make somebody new of a name that only a kind or an area answers to', () => {
    expect(said('CUMA du Val – Léa Morel')).toEqual([['enter', '+CUMA du Val – lea']]);
  });

  it('know who is named by the beginning of a name or another way to write it, and let one mean somebody new', () => {
    expect(said('léa – CUM')).toEqual([
      ['enter', 'lea – cum'],
      ['enter', '+léa – cum'],
    ]);
    expect(said('CC du Pilat – Léa Morel')).toEqual([
      ['enter', 'pilat – lea'],
      ['enter', '+CC du Pilat – lea'],
    ]);
  });

  it('take no more than one word for part of a name', () => {
    const table = new Map([actor('m', 'Marie Martineau'), actor('cum', 'CUMA du Val')]);
    const ends = (text: string) =>
      quickOptions({ ...MAP, actors: table }, text, { kinds: kindsFr }).flatMap((option) =>
        option.kind === 'enter' ? [option.entry.ends.map(({ known, name }) => known?.id ?? `+${name}`)] : [],
      );
    expect(ends('CUMA du Val – Marie Martin')[0]).toEqual(['cum', '+Marie Martin']);
    expect(ends('CUMA du Val – Marie')[0]).toEqual(['cum', 'm']);
    expect(ends('CUMA du Val – Mari')[0]).toEqual(['cum', '+Mari']);
    expect(ends('Marie, témoin')[0]).toEqual(['+Marie']);
  });

  it('are sure of whole names', () => {
    expect(said('LEA MOREL – cum')).toEqual([['enter', 'lea – cum']]);
    expect(said('Zoé – Max – Léa Morel')).toEqual([['enter', '+Zoé – +Max', '+Max – lea']]);
  });
});

describe('a line that says more', () => {
  it('adds to who is there, and lets one mean somebody else', () => {
    expect(said('CC du Pilat, témoin')).toEqual([
      ['enter', 'pilat'],
      ['enter', '+CC du Pilat'],
    ]);
    expect(said('Léa Morl, témoin')).toEqual([
      ['enter', '+Léa Morl'],
      ['enter', 'lea'],
    ]);
  });

  it('can be all of a name', () => {
    expect(said('Vivre, lire et écrire')).toEqual([
      ['enter', '+Vivre'],
      ['enter', '+Vivre, lire et écrire'],
    ]);
  });

  it('offers a lone name the other end of the line before, after itself', () => {
    expect(said('Zoé', 'lea')).toEqual([
      ['enter', '+Zoé'],
      ['enter', '+Zoé – lea'],
    ]);
    expect(said('Léa Morel', 'lea')).toEqual([['go', 'lea']]);
  });

  it('ties to that end when it stops at the dash', () => {
    expect(said('Zoé –', 'lea')).toEqual([['enter', '+Zoé – lea']]);
    expect(said('Zoé -', 'lea')).toEqual([['enter', '+Zoé – lea']]);
    expect(said('Zoé –')).toEqual([['enter', '+Zoé']]);
  });
});

describe('two who are tied already', () => {
  it('open their tie, whoever is named first; another tie of one of them is not theirs', () => {
    const tie = (id: string, a: string, b: string) => newTie(id as TieId, a as ActorId, b as ActorId);
    const map = { ...MAP, ties: new Map([tie('one', 'cum', 'pilat'), tie('two', 'cum', 'lea')].map((t) => [t.id, t])) };
    const opened = (text: string) =>
      quickOptions(map, text, { kinds: kindsFr }).map((option) =>
        option.kind === 'openTie' ? option.tie : option.kind,
      );
    expect(opened('Léa Morel – CUM')[0]).toBe('two');
    expect(opened('CUM – Léa Morel')[0]).toBe('two');
    expect(opened('Léa Morel – Communauté de communes du Pilat')[0]).toBe('enter');
  });
});

describe('a line that only adds', () => {
  const added = (text: string, other?: string) => {
    const entry = typedEntry(MAP, text, kindsFr, other === undefined ? undefined : MAP.actors.get(other as ActorId));
    return entry && { ends: entry.ends.map(({ name, known }) => known?.id ?? `+${name}`), ties: entry.ties };
  };

  it('adds one or several, and nothing where nothing was typed', () => {
    expect(added('Anne Roux')).toEqual({ ends: ['+Anne Roux'], ties: [] });
    expect(added('Anne Roux – Luc Blanc')).toMatchObject({
      ends: ['+Anne Roux', '+Luc Blanc'],
      ties: [{ from: 0, to: 1 }],
    });
    expect([added(''), added('  ')]).toEqual([undefined, undefined]);
  });

  it('ties who is added to somebody who is given, once', () => {
    expect(added('Anne Roux', 'pilat')).toEqual({ ends: ['+Anne Roux', 'pilat'], ties: [{ from: 0, to: 1 }] });
  });
});
