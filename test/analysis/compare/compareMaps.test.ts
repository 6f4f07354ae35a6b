import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { compareMaps, type MapComparison } from '../../../src/analysis/compare/compareMaps';
import { comparisonReport } from '../../../src/analysis/compare/comparisonReport';
import type { ActionId, ActorId, OfferId, ThemeId, TieId } from '../../../src/domain/brand';
import * as commands from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { findingsFr } from '../../../src/i18n/findings/fr';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';
import { aMap } from '../../helpers/documents';
import { hautVallon } from '../../helpers/hautVallon';
import { randomEdit, richDocument, seeded } from '../../helpers/randomEdits';

const id = (text: string) => text as ActorId;
const tie = (a: string, b: string) => newTie(`${a}+${b}` as TieId, id(a), id(b));
const report = (before: MapDocument, after: MapDocument) => comparisonReport(compareMaps(before, after), findingsFr);
const EMPTY = {
  actors: { new: [], gone: [] },
  ties: { new: [], gone: [], becameFormal: [] },
  findings: { closed: [], opened: [] },
};

/** The same map as another file would bring it: every id is another, references and names stay. */
function reread(document: MapDocument, mark = 'x'): MapDocument {
  const on = <Id extends string>(one: Id) => `${mark}${one}` as Id;
  const table = <Id extends string, One>(records: ReadonlyMap<Id, One>, change: (one: One) => One) =>
    new Map([...records].map(([key, one]) => [on(key), { ...change(one), id: on(key) }] as [Id, One]));
  const { beneficiary, officer, ...info } = document.info;
  return {
    ...document,
    info: {
      ...info,
      ...(beneficiary ? { beneficiary: on(beneficiary) } : {}),
      ...(officer ? { officer: on(officer) } : {}),
    },
    actors: table<ActorId, MapDocument['actors'] extends ReadonlyMap<ActorId, infer One> ? One : never>(
      document.actors,
      (one) => ({ ...one, themes: one.themes.map(on) }),
    ),
    ties: table(document.ties, (one) => ({ ...one, a: on(one.a), b: on(one.b) })),
    themes: table(document.themes, (one) => one),
    actions: table<ActionId, never>(
      document.actions as never,
      (one: { partners: ActorId[]; lead?: ActorId; themes: ThemeId[] }) =>
        ({
          ...one,
          partners: one.partners.map(on),
          themes: one.themes.map(on),
          ...(one.lead ? { lead: on(one.lead) } : {}),
        }) as never,
    ),
    testimonies: table(document.testimonies, (one) => ({
      ...one,
      person: on(one.person),
      themes: one.themes.map(on),
      ...(one.action ? { action: on(one.action) } : {}),
    })),
    offers: table<OfferId, never>(
      document.offers as never,
      (one: { holder: ActorId; themes: ThemeId[] }) =>
        ({ ...one, holder: on(one.holder), themes: one.themes.map(on) }) as never,
    ),
    introductions: table(document.introductions, (one) => ({
      ...one,
      a: on(one.a),
      b: on(one.b),
      ...(one.madeBy ? { madeBy: on(one.madeBy) } : {}),
    })),
    awareness: table(document.awareness, (one) => ({ ...one, actor: on(one.actor), action: on(one.action) })),
    rulings: new Map(),
    groups: new Map(),
    placements: new Map(),
    privates: new Map(),
  };
}

describe('two maps compared', () => {
  const bare = hautVallon();
  const themes = [...bare.actors.values()].flatMap((actor) => actor.themes);
  const before = { ...bare, themes: new Map(themes.map((theme) => [theme, { id: theme, label: theme }])) };
  const formal = { patch: { formal: true } };
  const after = [
    (map: MapDocument) => commands.connectActors.run(map, { tie: tie('ASS', 'CUM') }),
    (map: MapDocument) => commands.connectActors.run(map, { tie: tie('ISO', 'LEA') }),
    (map: MapDocument) => commands.removeActor.run(map, { id: id('GX') }),
    (map: MapDocument) => commands.describeTie.run(map, { id: [...map.ties.keys()][0]!, ...formal }),
    (map: MapDocument) => commands.describeActor.run(map, { id: id('PNR'), patch: { name: 'Parc' } }),
  ].reduce<MapDocument>((map, run) => run(map), before);

  it('are told in actors, ties and questions, a renamed actor being the same', () => {
    const { actors, ties, findings } = report(before, after);
    expect(actors).toEqual({ new: [], gone: ['GX'] });
    expect(ties).toEqual({
      new: [
        ['ASS', 'CUM'],
        ['ISO', 'LEA'],
      ],
      gone: [['GX', 'RES']],
      becameFormal: [['LEA', 'MAR']],
    });
    expect(findings.closed.map(({ key }) => key)).toContain('noKnownTie:ISO');
    expect(findings.opened.map(({ key }) => key)).not.toContain('noKnownTie:ISO');
  });

  it('give findings as the analysis of each map words them', () => {
    const { findings } = report(before, after);
    expect(findings.closed.length).toBeGreaterThan(0);
    const today = {};
    expect(analyse(before, today, findingsFr).findings).toEqual(expect.arrayContaining([...findings.closed]));
    expect(analyse(after, today, findingsFr).findings).toEqual(expect.arrayContaining([...findings.opened]));
  });

  it('compare the same when each came from a file of its own, with ids of its own', () => {
    const renamed = commands.describeActor.run(after, { id: id('PNR'), patch: { name: 'PNR' } });
    const own = report(before, renamed);
    const apart = report(before, reread(renamed));
    const keyless = (one: typeof own) => ({
      ...one,
      findings: {
        closed: one.findings.closed.map(({ key: _key, ...rest }) => rest),
        opened: one.findings.opened.map(({ key: _key, ...rest }) => rest),
      },
    });
    expect(keyless(apart)).toEqual(keyless(own));
  });

  it('do not count what a person ruled out as open', () => {
    const [closed] = report(before, after).findings.closed;
    const ruled = commands.ruleFinding.run(before, {
      ruling: { id: closed!.key as never, verdict: 'notRelevant' },
    });
    expect(report(ruled, after).findings.closed.map(({ key }) => key)).not.toContain(closed!.key);
  });
});

describe('actors of two files are the same', () => {
  const map = (actors: Parameters<typeof aMap>[0], mark: string) => reread(aMap(actors, []), mark);

  it('by what the files call their id, whatever their name', () => {
    const one = map({ a: { reference: '7', name: 'CUMA' } }, 'x');
    const other = map({ b: { reference: '7', name: 'CUMA du Val' } }, 'y');
    expect(report(one, other).actors).toEqual({ new: [], gone: [] });
  });

  it('by name whatever accents and case, homonyms by territory, and not at all where nothing tells', () => {
    const one = map(
      { a: { name: 'Épicerie' }, b: { name: 'Mairie', territory: 'Val' }, c: { name: 'Mairie', territory: 'Mont' } },
      'x',
    );
    const other = map(
      { d: { name: 'epicerie' }, e: { name: 'Mairie', territory: 'Mont' }, f: { name: 'Mairie', territory: 'Plaine' } },
      'y',
    );
    const { actors } = compareMaps(one, other);
    expect(actors.gone).toEqual(['xb']);
    expect(actors.new).toEqual(['yf']);
    const twins = map({ a: { name: 'Mairie' }, b: { name: 'Mairie' } }, 'x');
    expect(report(twins, reread(twins, 'y')).actors).toEqual({ new: ['Mairie', 'Mairie'], gone: ['Mairie', 'Mairie'] });
  });
});

describe('introductions', () => {
  const with_ = (result: string | undefined, mark?: string) => {
    const one = { id: 'i' as never, a: id('LEA'), b: id('TEM'), subject: 'eau', ...(result ? { result } : {}) };
    const map = { ...hautVallon(), introductions: new Map([[one.id, one]]) };
    return mark ? reread(map, mark) : map;
  };

  it.each([undefined, 'x'])('count when their result is new, with common ids or not (%s)', (mark) => {
    expect(compareMaps(with_(undefined), with_('un accord', mark)).results).toHaveLength(1);
    expect(compareMaps(with_('un accord'), with_('deux accords', mark)).results).toEqual([]);
    expect(compareMaps(with_('un accord'), with_(undefined, mark)).results).toEqual([]);
  });
});

describe('for any two maps', () => {
  const swapped = ({ actors, ties, findings }: MapComparison) => ({
    actors: { new: actors.gone, gone: actors.new },
    ties: { new: ties.gone, gone: ties.new },
    findings: { closed: findings.opened.map(({ key }) => key), opened: findings.closed.map(({ key }) => key) },
  });
  const told = ({ actors, ties, findings }: MapComparison) => ({
    actors: { ...actors },
    ties: { new: ties.new, gone: ties.gone },
    findings: { closed: findings.closed.map(({ key }) => key), opened: findings.opened.map(({ key }) => key) },
  });
  const played = (seed: number, steps: number) => {
    const random = seeded(seed);
    let history = startHistory(richDocument());
    for (let i = 0; i < steps; i += 1) history = randomEdit(history, random).history;
    return history.document;
  };
  const seeds = fc.integer({ min: 0, max: 2 ** 31 });

  it('a map and itself differ in nothing', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(report(document, document)).toEqual(EMPTY);
      }),
      { numRuns: 60 },
    );
  });

  it('what is new one way is gone the other', () => {
    fc.assert(
      fc.property(seeds, fc.nat(40), (seed, steps) => {
        const [before, after] = [played(seed, steps), played(seed, steps + 25)];
        expect(told(compareMaps(after, before))).toEqual(swapped(compareMaps(before, after)));
      }),
      { numRuns: 60 },
    );
  });

  it('adding up the ties of the earlier, what is new and what is gone gives those of the later', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [before, after] = [played(seed, 10), played(seed, 50)];
        const { actors, ties } = compareMaps(before, after);
        expect(before.actors.size + actors.new.length - actors.gone.length).toBe(after.actors.size);
        const size = (map: MapDocument) => analyse(map, { graphOnly: true }, findingsFr).ties;
        expect(size(before) + ties.new.length - ties.gone.length).toBe(size(after));
      }),
      { numRuns: 40 },
    );
  });
});
