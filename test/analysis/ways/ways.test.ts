import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { chainBetween } from '../../../src/analysis/chains/chainBetween';
import { RULE_NAMES, type RuleName } from '../../../src/analysis/findings/finding';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { gapsUnderWay, progressOn } from '../../../src/analysis/ways/progress';
import { wayRecord } from '../../../src/analysis/ways/wayRecord';
import { choicesOn, type Sight, type WayKind, wayOn, waysOn } from '../../../src/analysis/ways/waysOn';
import type { Day, FindingKey, IntroductionId, MeetingId } from '../../../src/domain/brand';
import { describeMeeting, recordIntroduction, recordOffer } from '../../../src/domain/commands';
import type { Introduction } from '../../../src/domain/introduction';
import { beneficiaryOf, type MapDocument, officerOf } from '../../../src/domain/mapDocument';
import type { Meeting } from '../../../src/domain/meeting';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const TODAY = '2026-06-01' as Day;

/** Léa knows Ana, who knows Bo and Cy; both work on water, nobody testifies. Dan is near and holds a hall. */
const aroundLea = () =>
  aMap(
    {
      lea: { themes: ['eau'], territory: 'Ici' },
      bo: { themes: ['eau'], territory: 'Ailleurs' },
      cy: { themes: ['eau'], territory: 'Ici' },
      dan: { resources: ['une salle'] },
      moi: { roles: ['officer'] },
    },
    ['lea-ana', 'ana-bo', 'ana-cy', 'lea-dan', 'lea-moi'],
  );

function sightOf(document: MapDocument, between: Sight['between'] = null): Sight {
  const graph = actorGraphOf(document, ALL_VISIBLE);
  return { document, graph, from: beneficiaryOf(document), officer: officerOf(document), between };
}

const gapOf = (document: MapDocument, rule: RuleName) =>
  findingsOf(document, { visibility: ALL_VISIBLE, from: beneficiaryOf(document), today: TODAY }).findings.find(
    (one) => one.rule === rule,
  )!;

describe('ways on from a gap', () => {
  it('are filled in from it: whom to turn to, through whom, on what', () => {
    const map = aroundLea();
    const gap = gapOf(map, 'noWitness');
    const common = { from: 'lea', theme: 'eau' };
    expect(waysOn(sightOf(map), gap)).toEqual([
      { kind: 'introduce', ...common, to: ['bo'], through: 'ana' },
      { kind: 'call', ...common, to: ['bo'] },
      { kind: 'testimony', ...common, to: ['bo'] },
      { kind: 'meet', ...common, to: ['bo', 'cy', 'ana'] },
      { kind: 'openNetwork', ...common, to: ['ana'] },
      { kind: 'request', ...common, to: ['bo', 'cy'], seeks: 'witness' },
    ]);
  });

  it('are filled in for whom one chooses', () => {
    const map = aroundLea();
    const [sight, gap] = [sightOf(map), gapOf(map, 'noWitness')];
    expect(choicesOn(sight, gap, 'call')).toEqual(['bo', 'cy']);
    expect(choicesOn(sight, gap, 'openNetwork')).toEqual(['ana', 'dan']);
    expect(wayOn(sight, gap, 'meet', idOf('cy'))?.to).toEqual(['cy', 'bo', 'ana']);
    expect(wayOn(sight, gap, 'introduce', idOf('lea'))).toBeNull();
  });

  it('ask nobody to introduce two who know each other, and leave out what needs somebody where nobody is known', () => {
    const near = aMap({ lea: { themes: ['eau'] }, bo: { themes: ['eau'] }, moi: { roles: ['officer'] } }, [
      'lea-bo',
      'lea-moi',
    ]);
    expect(waysOn(sightOf(near), gapOf(near, 'noWitness')).map(({ kind }) => kind)).toEqual([
      'call',
      'testimony',
      'meet',
      'openNetwork',
      'request',
    ]);
    const alone = aMap({ lea: { themes: ['eau'] } });
    expect(waysOn(sightOf(alone), gapOf(alone, 'noWitness')).map(({ kind }) => kind)).toEqual(['request']);
  });

  it('ask those to open their network who could answer themselves, before those who know more people', () => {
    const map = aMap({ lea: { themes: ['eau'] }, bo: { themes: ['eau'] } }, ['lea-bo', 'lea-dan', 'dan-x', 'dan-y']);
    expect(choicesOn(sightOf(map), gapOf(map, 'noWitness'), 'openNetwork')).toEqual(['bo', 'dan']);
  });

  it('ask for a means that somebody holds', () => {
    const map = aMap({ lea: { themes: ['eau'] }, bo: { themes: ['eau'], resources: ['un pressoir'] } }, ['lea-bo']);
    const gap = gapOf(map, 'requestUnanswered') ?? { ...gapOf(map, 'noWitness'), rule: 'noPartner' as const };
    expect(wayOn(sightOf(map), gap, 'contribution', idOf('bo'))).toMatchObject({ to: ['bo'], what: 'un pressoir' });
  });

  it('are those of whoever asks, or of the first of two whose tie sleeps', () => {
    const map = aMap({ lea: {}, bo: { themes: ['eau'] } }, ['lea-ana', 'ana-bo'], {
      offers: [{ holder: 'ana', side: 'request', themes: ['eau'] }],
    });
    const gap = gapOf(map, 'requestUnanswered') ?? {
      ...gapOf(aroundLea(), 'noWitness'),
      rule: 'requestUnanswered' as const,
      actors: [idOf('ana')],
    };
    for (const way of waysOn(sightOf(map), gap)) expect(way.from).toBe('ana');
    expect(waysOn(sightOf(map), gap).length).toBeGreaterThan(0);
  });

  it('are none for whom to ask, and some for any gap that names somebody', () => {
    const map = aroundLea();
    for (const rule of RULE_NAMES) {
      const gap = { ...gapOf(map, 'noWitness'), rule, actors: [idOf('ana'), idOf('bo')] };
      const ways = waysOn(sightOf(map, [idOf('lea'), idOf('ana'), idOf('bo')]), gap);
      expect(ways.length > 0, rule).toBe(rule !== 'notAsked');
      for (const { from, to } of ways) expect(to, rule).not.toContain(from);
    }
  });

  it('join two groups by the pair with the shortest chain', () => {
    const map = aMap({ lea: {}, moi: { roles: ['officer'] } }, [
      'lea-ana',
      'ana-moi',
      'moi-bo',
      'ana-zoe',
      'zoe-bo',
      'bo-cy',
    ]);
    const graph = actorGraphOf(map, ALL_VISIBLE);
    const between = chainBetween(graph, officerOf(map), [idOf('lea'), idOf('ana')], [idOf('bo'), idOf('cy')]);
    expect(between).toEqual(['ana', 'zoe', 'bo']);
    expect(chainBetween(graph, undefined, [idOf('lea')], [])).toBeNull();
    const gap = { ...gapOf(aroundLea(), 'noWitness'), rule: 'groupsApart' as const, actors: [] };
    expect(waysOn(sightOf(map, between), gap)[0]).toMatchObject({ from: 'ana', to: ['bo'], through: 'zoe' });
    expect(waysOn(sightOf(map), gap)).toEqual([]);
  });
});

describe('the record of a way', () => {
  const begun = (kind: WayKind, due?: Day) => {
    const map = aroundLea();
    const gap = gapOf(map, 'noWitness');
    const way = waysOn(sightOf(map), gap).find((one) => one.kind === kind)!;
    const made = wayRecord(way, {
      serves: gap.key,
      newId: () => 'new',
      subject: 'Qui témoigne ?',
      toDo: 'à faire',
      due,
    })!;
    return { map, gap, made };
  };
  const written = (map: MapDocument, made: ReturnType<typeof begun>['made']) =>
    made.table === 'meetings'
      ? describeMeeting.run(map, { meeting: made.record })
      : made.table === 'offers'
        ? recordOffer.run(map, { offer: made.record })
        : recordIntroduction.run(map, { introduction: made.record });

  it.each<WayKind>(['introduce', 'call', 'testimony', 'meet', 'openNetwork', 'request'])(
    'is taken by the map, and says what is under way: %s',
    (kind) => {
      const { map, made } = begun(kind, '2026-06-03' as Day);
      const after = written(map, made);
      const gap = gapOf(after, 'noWitness');
      const { underWay, came } = progressOn({ document: after, from: idOf('lea'), today: TODAY }, gap);
      expect(underWay).toHaveLength(1);
      expect(came).toEqual([]);
      expect(gapsUnderWay({ document: after, from: idOf('lea'), today: TODAY }, [gap])).toEqual(new Set([gap.key]));
    },
  );

  it('tells what came of it once it is over', () => {
    const { map, made, gap } = begun('meet', '2026-05-03' as Day);
    const after = written(map, made);
    const since = { document: after, from: idOf('lea'), today: TODAY };
    expect(progressOn(since, gapOf(after, 'noWitness'))).toMatchObject({ underWay: [], came: [{ kind: 'meeting' }] });
    expect(gapsUnderWay(since, [gap])).toEqual(new Set());
  });
});

describe('what is under way without a word of the gap', () => {
  const since = (document: MapDocument) => ({ document, from: idOf('lea'), today: TODAY });
  const underWay = (document: MapDocument) =>
    progressOn(since(document), gapOf(document, 'noWitness')).underWay.map(({ kind }) => kind);
  const introduced = (one: Partial<Introduction>) => {
    const id = 'i' as IntroductionId;
    return {
      ...aroundLea(),
      introductions: new Map([[id, { id, a: idOf('lea'), b: idOf('bo'), ...one }]]),
    };
  };
  const met = (one: Partial<Meeting>) => {
    const id = 'm' as MeetingId;
    const known = { id, title: 'Café de l’eau', date: '2026-06-03' as Day, tables: [] };
    return { ...aroundLea(), meetings: new Map([[id, { ...known, participants: [idOf('lea'), idOf('bo')], ...one }]]) };
  };

  it('is an introduction of whoever could answer, still to be made, of no other theme', () => {
    expect(underWay(introduced({}))).toEqual(['introduction']);
    expect(underWay(introduced({ subject: 'l’eau du bourg' }))).toEqual(['introduction']);
    expect(underWay(introduced({ b: idOf('dan') }))).toEqual([]);
    expect(underWay(introduced({ status: 'faite' }))).toEqual([]);
    const other = introduced({ subject: 'le bois' });
    const bois = new Map([...other.themes, ['bois', { id: 'bois', label: 'bois' }]]) as never;
    expect(underWay({ ...other, themes: bois })).toEqual([]);
    expect(underWay(introduced({ serves: 'noPeer' as FindingKey }))).toEqual([]);
  });

  it('is nothing where a tie is in question: whoever meets somebody wakes no tie', () => {
    const map = introduced({});
    const asleep = { ...gapOf(map, 'noWitness'), rule: 'dormantTie' as const, actors: [idOf('lea'), idOf('bo')] };
    expect(progressOn(since(map), asleep)).toEqual({ underWay: [], came: [] });
    expect(gapsUnderWay(since(map), [asleep])).toEqual(new Set());
  });

  it('is a meeting to come about its theme, with somebody who could answer', () => {
    expect(underWay(met({}))).toEqual(['meeting']);
    expect(underWay(met({ title: 'Café du réseau' }))).toEqual([]);
    expect(underWay(met({ date: undefined as never }))).toEqual([]);
    expect(underWay(met({ date: '2026-05-03' as Day }))).toEqual([]);
    expect(underWay(met({ participants: [idOf('lea'), idOf('dan')] }))).toEqual([]);
  });

  it('is the request of such help on its theme', () => {
    const asked = (kind: string, answer?: string) =>
      aMap({ lea: { themes: ['eau'] } }, ['lea-ana'], {
        offers: [{ holder: 'lea', side: 'request', themes: ['eau'], kind, ...(answer ? { answer } : {}) }],
      });
    expect(underWay(asked('witness'))).toEqual(['request']);
    expect(underWay(asked('partner'))).toEqual([]);
    expect(underWay(asked('witness', 'oui'))).toEqual([]);
  });
});
