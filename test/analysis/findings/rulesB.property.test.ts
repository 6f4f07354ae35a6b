import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { type Actor, newActor } from '../../../src/domain/actor';
import { AWARENESS_LEVELS, type AwarenessLevel } from '../../../src/domain/awareness';
import type { ActionId, ActorId, AwarenessId, Day, GroupId, OfferId, ThemeId, TieId } from '../../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';

/*
 * Each rule of actions and ties against its definition, worked out by walking over everything, on maps of eight actors at
 * most. Actors are numbers here, in the order of their names: nothing is borrowed from what is tested.
 */

const MOST = 8;
const TODAY = '2026-11-24';
const option = <One>(arbitrary: fc.Arbitrary<One>) => fc.option(arbitrary, { nil: undefined });
const who = fc.nat(MOST - 1);

const anyActor = fc.record({
  type: fc.constantFrom('person', 'person', 'structure', 'network'),
  profile: fc.constantFrom(undefined, undefined, 'elected', 'Maire', 'director'),
  territory: fc.constantFrom(undefined, 'Vallon', 'VALLON ', 'Plaine'),
  themes: fc.subarray(['eau', 'pain']),
  asked: fc.constantFrom(undefined, undefined, 'all', 'partly', 'no'),
  resources: fc.constantFrom<string[]>([], ['Salle'], ['minibus']),
  group: fc.nat(2),
  hidden: fc.constantFrom(false, false, false, false, true),
});
const anyTie = fc.record({
  a: who,
  b: who,
  nature: fc.constantFrom(undefined, 'memberOf', 'memberOf', 'worksFor'),
  certainty: fc.constantFrom('confirmed', undefined, 'toVerify', 'absent'),
  last: fc.constantFrom(
    undefined,
    undefined,
    '2024',
    '2025',
    '2025-10',
    '2025-11',
    '2025-11-23',
    '2025-11-24',
    'jadis',
  ),
});
const anySpec = fc.record({
  actors: fc.array(anyActor, { minLength: 1, maxLength: MOST }),
  ties: fc.array(anyTie, { maxLength: 12 }),
  actions: fc.array(
    fc.record({
      lead: option(who),
      partners: fc.uniqueArray(who, { maxLength: 2 }),
      themes: fc.subarray(['eau', 'pain']),
      territories: fc.subarray(['vallon', 'Plaine']),
    }),
    { maxLength: 2 },
  ),
  awareness: fc.array(fc.record({ actor: who, action: fc.nat(1), level: fc.constantFrom(...AWARENESS_LEVELS) }), {
    maxLength: 8,
  }),
  offers: fc.array(
    fc.record({
      holder: who,
      side: fc.constantFrom('offer', 'request', 'request'),
      themes: fc.subarray(['eau', 'pain']),
      kind: fc.constantFrom(undefined, 'information', 'une salle'),
      profileSought: fc.constantFrom(undefined, 'élu·e'),
      state: fc.constantFrom(undefined, 'ouverte', 'Répondue'),
      answer: fc.constantFrom(undefined, '', 'bo'),
    }),
    { maxLength: 4 },
  ),
  from: option(who),
  months: fc.constantFrom(undefined, 6, 12, 13, 24),
});
type Spec = typeof anySpec extends fc.Arbitrary<infer One> ? One : never;

/** How a map is written down: its ids, and the order of its rows. */
interface Writing {
  readonly idOf: (kind: string, index: number) => string;
  readonly reversed: boolean;
}
const PLAIN: Writing = { idOf: (kind, index) => `${kind}${index}`, reversed: false };
const OTHERWISE: Writing = { idOf: (kind, index) => `${9 - index}-${kind}`, reversed: true };

const nameOf = (actor: number) => 'abcdefgh'[actor] ?? '?';
const within = (spec: Spec, actor: number) => actor % spec.actors.length;

function written(spec: Spec, { idOf, reversed }: Writing): MapDocument {
  const actorId = (actor: number) => idOf('actor', within(spec, actor)) as ActorId;
  const table = (rows: readonly { readonly id: string }[]) =>
    new Map((reversed ? rows.toReversed() : rows).map((one) => [one.id, one])) as never;
  const some = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  const actors = spec.actors.map(({ group: _group, hidden: _hidden, ...fields }, index): Actor => {
    return { ...newActor(actorId(index), nameOf(index)), ...(some(fields) as Partial<Actor>) };
  });
  const empty = emptyDocument('Any');
  return {
    ...empty,
    info: { ...empty.info, thresholds: { ...empty.info.thresholds, ...some({ dormantAfter: spec.months }) } },
    actors: table(actors),
    themes: table(['eau', 'pain'].map((label) => ({ id: label as ThemeId, label }))),
    ties: table(
      spec.ties.map(({ a, b, last, ...fields }, index) => ({
        ...newTie(idOf('tie', index) as TieId, actorId(a), actorId(b)),
        ...some({ ...fields, lastExchange: last }),
      })),
    ),
    actions: table(
      spec.actions.map(({ lead, partners, ...fields }, index) => ({
        id: idOf('action', index) as ActionId,
        title: `Action ${index}`,
        publics: [],
        ...fields,
        partners: [...new Set(partners.map(actorId))],
        ...(lead === undefined ? {} : { lead: actorId(lead) }),
      })),
    ),
    awareness: table(
      spec.awareness
        .filter(({ action }) => action < spec.actions.length)
        .map(({ actor, action, level }, index) => ({
          id: idOf('awareness', index) as AwarenessId,
          actor: actorId(actor),
          action: idOf('action', action) as ActionId,
          level,
        })),
    ),
    offers: table(
      spec.offers.map(({ holder, ...fields }, index) => ({
        id: idOf('offer', index) as OfferId,
        holder: actorId(holder),
        ...some(fields),
      })),
    ),
    groups: table(
      [0, 1, 2].map((group) => ({
        id: `group${group}` as GroupId,
        colour: group,
        members: spec.actors.flatMap((actor, index) => (actor.group === group ? [actorId(index)] : [])),
      })),
    ),
  };
}

function found(spec: Spec, writing: Writing): readonly Finding[] {
  const document = written(spec, writing);
  const id = (actor: number) => writing.idOf('actor', within(spec, actor)) as ActorId;
  const hidden = spec.actors.flatMap((actor, index) => (actor.hidden ? [id(index)] : []));
  const visibility = { ...ALL_VISIBLE, without: new Set(hidden) };
  const from = spec.from === undefined ? undefined : id(spec.from);
  return findingsOf(document, { visibility, from, today: TODAY as Day }).findings;
}

/** What is known of a map by looking at every tie each time. */
function looking(spec: Spec) {
  const all = spec.actors.map((_, index) => index);
  const visible = all.filter((actor) => !spec.actors[actor]!.hidden);
  const seen = (actor: number) => visible.includes(actor);
  const ends = spec.ties.map((tie) => ({ ...tie, a: within(spec, tie.a), b: within(spec, tie.b) }));
  const between = ends.filter(({ a, b }) => a !== b && seen(a) && seen(b));
  const measured = between.filter(({ certainty }) => certainty !== 'absent');
  const joins = (a: number, b: number) => (tie: { a: number; b: number }) =>
    (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a);
  const tied = (a: number, b: number) => measured.some(joins(a, b));
  const distanceFrom = (start: number | undefined, to: number, without?: number): number => {
    let reached = start === undefined || !seen(start) ? [] : [start];
    for (let steps = 0; steps <= MOST; steps++) {
      if (reached.includes(to)) return steps;
      reached = visible.filter((one) => one !== without && reached.some((known) => known === one || tied(known, one)));
    }
    return Number.POSITIVE_INFINITY;
  };
  const from = spec.from === undefined ? undefined : within(spec, spec.from);
  const unsure = (actor: number) => ['no', 'partly'].includes(spec.actors[actor]!.asked ?? '');
  const pairs = visible.flatMap((a) => visible.filter((b) => b > a).map((b) => [a, b] as const));
  return { visible, between, measured, joins, tied, distanceFrom, from, unsure, pairs };
}

type Row = Record<string, unknown>;
const names = (actors: readonly number[]) => actors.map(nameOf).join('');
const doubt = (spec: Spec, actors: readonly number[]) => (actors.some(looking(spec).unsure) ? 'low' : 'normal');

/** Candidates in their order: better kind, nearer, then by name. */
function ranked(spec: Spec, leads: readonly { actor: number; rank: number; why: readonly string[] }[]): string[] {
  const { distanceFrom, from } = looking(spec);
  const far = (actor: number) => distanceFrom(from, actor);
  return leads
    .toSorted(
      (a, b) =>
        a.rank - b.rank || (far(a.actor) === far(b.actor) ? 0 : far(a.actor) - far(b.actor)) || a.actor - b.actor,
    )
    .map(({ actor, why }) => [nameOf(actor), ...why].join(' '));
}

/** Who knows both, but for those left out. */
function goBetweens(spec: Spec, pair: readonly number[], leftOut: readonly number[] = []): string[] {
  const { visible, tied } = looking(spec);
  const both = visible.filter(
    (one) => !pair.includes(one) && !leftOut.includes(one) && pair.every((end) => tied(one, end)),
  );
  return ranked(
    spec,
    both.map((actor) => ({ actor, rank: 0, why: ['knows', 'knows'] })),
  );
}

const levelsOf = (spec: Spec, action: number, actor: number): AwarenessLevel | undefined =>
  AWARENESS_LEVELS.findLast((level) =>
    spec.awareness.some((one) => one.action === action && within(spec, one.actor) === actor && one.level === level),
  );

const carriersOf = (spec: Spec, { lead, partners }: Spec['actions'][number]) => {
  const { visible } = looking(spec);
  return [...new Set(lead === undefined ? partners : [lead, ...partners])]
    .map((one) => within(spec, one))
    .filter((one, index, list) => visible.includes(one) && list.indexOf(one) === index);
};

const DEFINITIONS: Record<string, (spec: Spec) => Row[]> = {
  purposeNotShared: (spec) =>
    spec.actions.flatMap((action, index) => {
      const { visible, tied } = looking(spec);
      const level = (actor: number) => levelsOf(spec, index, actor);
      const them = visible.filter((actor) => level(actor) === 'knowsAction');
      if (them.length === 0) return [];
      const carriers = carriersOf(spec, action);
      const leads = visible.flatMap((actor) => {
        const takesPart = level(actor) === 'contributes' || carriers.includes(actor);
        if (level(actor) === 'knowsAction' || (!takesPart && level(actor) !== 'knowsPurpose')) return [];
        const rank = them.some((one) => tied(one, actor)) ? 0 : 1;
        return [{ actor, rank, why: [takesPart ? 'contributesTo' : 'knowsPurpose'] }];
      });
      return [
        {
          about: `Action ${index}`,
          actors: names(them),
          candidates: ranked(spec, leads),
          confidence: doubt(spec, them),
        },
      ];
    }),

  requestUnanswered: (spec) => {
    const { visible } = looking(spec);
    const open = ({ state, answer }: Spec['offers'][number]) => state !== 'Répondue' && (answer ?? '') === '';
    return spec.offers
      .filter((one) => one.side === 'request' && open(one) && visible.includes(within(spec, one.holder)))
      .map(({ holder: said, themes, kind, profileSought }) => {
        const holder = within(spec, said);
        const leads = visible.flatMap((actor) => {
          const { themes: theirs, resources, profile } = spec.actors[actor]!;
          const offers = themes.filter((theme) =>
            spec.offers.some(
              (one) =>
                one.side === 'offer' && open(one) && within(spec, one.holder) === actor && one.themes.includes(theme),
            ),
          );
          const meets = kind === 'une salle' && resources.includes('Salle');
          const shared = themes.filter((theme) => theirs.includes(theme));
          if (actor === holder || (offers.length === 0 && !meets && shared.length === 0)) return [];
          const fits = profileSought !== undefined && (profile === 'elected' || profile === 'Maire');
          const why = [
            ...offers.map(() => 'offersOn'),
            ...(meets ? ['meetsNeed'] : []),
            ...shared.map(() => 'sharesTheme'),
            ...(fits ? ['hasSoughtProfile'] : []),
          ];
          return [{ actor, rank: offers.length > 0 ? 0 : meets ? 1 : 2, why }];
        });
        const about = [themes.join(), kind, profileSought].join(' ');
        return { about, actors: nameOf(holder), candidates: ranked(spec, leads), confidence: doubt(spec, [holder]) };
      });
  },

  noElected: (spec) => {
    const { visible, tied } = looking(spec);
    const elected = visible.filter((actor) => {
      const { type, profile } = spec.actors[actor]!;
      return type === 'person' && (profile === 'elected' || profile === 'Maire');
    });
    return spec.actions.flatMap((action, index) => {
      const carriers = carriersOf(spec, action);
      if (elected.some((one) => carriers.some((carrier) => carrier === one || tied(carrier, one)))) return [];
      const leads = elected.map((actor) => {
        const { themes, territory } = spec.actors[actor]!;
        const place = territory?.trim().toLowerCase();
        const there = action.territories.some((one) => one.toLowerCase() === place);
        const why = [
          ...themes.filter((theme) => action.themes.includes(theme)).map(() => 'sharesTheme'),
          ...(there ? ['inTerritory'] : []),
        ];
        return { actor, rank: why.length > 0 ? 0 : 1, why: [...why, 'hasProfile'] };
      });
      const lead = action.lead === undefined ? [] : carriers.filter((one) => one === within(spec, action.lead ?? 0));
      return [
        {
          about: `Action ${index}`,
          actors: names(lead),
          candidates: ranked(spec, leads),
          confidence: doubt(spec, carriers),
        },
      ];
    });
  },

  dormantTie: (spec) => {
    const { pairs, measured, joins } = looking(spec);
    const END: Record<string, readonly [number, number, number]> = {
      '2024': [2024, 12, 31],
      '2025': [2025, 12, 31],
      '2025-10': [2025, 10, 31],
      '2025-11': [2025, 11, 30],
      '2025-11-23': [2025, 11, 23],
      '2025-11-24': [2025, 11, 24],
    };
    const age = ([year, month, day]: readonly [number, number, number]) => (year * 12 + month) * 100 + day;
    return pairs.flatMap(([a, b]) => {
      const days = measured.filter(joins(a, b)).flatMap(({ last }) => (last && END[last] ? [age(END[last])] : []));
      const asleep = days.length > 0 && age([2026, 11, 24]) - Math.max(...days) > (spec.months ?? 12) * 100;
      return asleep
        ? [
            {
              actors: names([a, b]),
              ties: names([a, b]),
              candidates: goBetweens(spec, [a, b]),
              confidence: doubt(spec, [a, b]),
            },
          ]
        : [];
    });
  },

  memberWithoutExchange: (spec) => {
    const { visible, pairs, between, measured, joins, tied } = looking(spec);
    const isNetwork = (actor: number) => spec.actors[actor]!.type === 'network';
    // "Member of" reads from the member to the network; where only its first end is a network, the other way round.
    const isMember = (actor: number, network: number) =>
      measured.some(
        (tie) =>
          tie.nature === 'memberOf' &&
          ((tie.a === actor && tie.b === network && isNetwork(network)) ||
            (tie.b === actor && tie.a === network && isNetwork(network) && !isNetwork(actor))),
      );
    return pairs.flatMap(([a, b]) => {
      const shared = visible.find((network) => isMember(a, network) && isMember(b, network));
      const known = between.some((tie) => tie.certainty === 'absent' && joins(a, b)(tie));
      if (shared === undefined || known || tied(a, b)) return [];
      return [
        {
          about: nameOf(shared),
          actors: names([a, b]),
          candidates: goBetweens(
            spec,
            [a, b],
            visible.filter((one) => isMember(b, one)),
          ),
          confidence: doubt(spec, [a, b]),
        },
      ];
    });
  },

  notAsked: (spec) => {
    const { visible, unsure } = looking(spec);
    const them = visible.filter(unsure);
    return them.length === 0 ? [] : [{ actors: names(them), candidates: [], confidence: 'low' }];
  },

  groupsApart: (spec) => betweenGroups(spec, 0),
  singleTieBetweenGroups: (spec) => betweenGroups(spec, 1),

  fragilePoint: (spec) => {
    const { visible, distanceFrom } = looking(spec);
    const pieces = (without?: number) =>
      visible.filter(
        (one) =>
          one !== without &&
          !visible.some((other) => other < one && other !== without && distanceFrom(other, one, without) < MOST + 1),
      ).length;
    return visible
      .filter((actor) => pieces(actor) > pieces())
      .map((actor) => ({ actors: nameOf(actor), confidence: doubt(spec, [actor]) }));
  },

  noKnownTie: (spec) => {
    const { visible, tied } = looking(spec);
    return visible
      .filter((actor) => !visible.some((other) => tied(actor, other)))
      .map((actor) => ({ actors: nameOf(actor), confidence: doubt(spec, [actor]) }));
  },

  structureWithoutPerson: (spec) => {
    const { visible, measured, joins } = looking(spec);
    const type = (actor: number) => spec.actors[actor]!.type;
    return visible
      .filter((one) => type(one) === 'structure')
      .filter(
        (one) =>
          !visible.some(
            (other) =>
              type(other) === 'person' && measured.some((tie) => tie.nature === 'worksFor' && joins(one, other)(tie)),
          ),
      )
      .map((actor) => ({ actors: nameOf(actor), confidence: doubt(spec, [actor]) }));
  },
};

function betweenGroups(spec: Spec, count: number): Row[] {
  const { visible, tied } = looking(spec);
  const members = (group: number) => visible.filter((actor) => spec.actors[actor]!.group === group);
  return (
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
  ).flatMap(([one, other]) => {
    if (members(one).length < 2 || members(other).length < 2) return [];
    const joined = members(one).flatMap((a) =>
      members(other)
        .filter((b) => tied(a, b))
        .map((b) => [a, b]),
    );
    if (joined.length !== count) return [];
    const ends = names((joined[0] ?? []).toSorted((a, b) => a - b));
    const confidence = doubt(spec, [...members(one), ...members(other)]);
    return [{ about: `group${one} group${other}`, actors: ends, ties: ends, confidence }];
  });
}

/** Rules of which candidates, too, are said by their definition. */
const WITH_CANDIDATES = new Set([
  'purposeNotShared',
  'requestUnanswered',
  'noElected',
  'dormantTie',
  'memberWithoutExchange',
  'notAsked',
]);

/** A finding as a definition says it: names for ids. */
function told(spec: Spec, writing: Writing, finding: Finding): Row {
  const document = written(spec, writing);
  const name = (id: ActorId) => document.actors.get(id)?.name ?? '?';
  const { rule, subject, actors, ties, candidates, confidence } = finding;
  const offer = subject?.kind === 'offer' ? document.offers.get(subject.offer) : undefined;
  const about =
    subject?.kind === 'action'
      ? document.actions.get(subject.action)?.title
      : subject?.kind === 'network'
        ? name(subject.network)
        : subject?.kind === 'groups'
          ? subject.groups.toSorted().join(' ')
          : offer && [offer.themes.join(), offer.kind, offer.profileSought].join(' ');
  const sorted = (ids: readonly ActorId[]) => ids.map(name).sort().join('');
  return {
    ...(about === undefined ? {} : { about }),
    actors: subject?.kind === 'groups' ? sorted(actors) : actors.map(name).join(''),
    ...(ties.length > 0 || subject?.kind === 'groups' ? { ties: ties.map(sorted).join(' ') } : {}),
    ...(WITH_CANDIDATES.has(rule)
      ? {
          candidates: candidates.map(({ actor, reasons }) =>
            [name(actor), ...reasons.map(({ code }) => code)].join(' '),
          ),
        }
      : {}),
    confidence,
  };
}

const text = (rows: readonly Row[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).sort();

describe.each(Object.keys(DEFINITIONS))('%s, on any small map', (rule) => {
  it('is what its definition says', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const rows = found(spec, PLAIN)
          .filter((finding) => finding.rule === rule)
          .map((finding) => told(spec, PLAIN, finding));
        expect(text(rows)).toEqual(text(DEFINITIONS[rule]!(spec)));
      }),
      { numRuns: 80 },
    );
  });
});

describe('all findings of any small map', () => {
  it('are the same whatever its ids and the order of its rows', () => {
    /** Findings with names and contents in the place of ids. */
    const plain = (spec: Spec, writing: Writing) => {
      const document = written(spec, writing);
      const content = (id: string): string | undefined =>
        document.actors.get(id as ActorId)?.name ??
        document.actions.get(id as ActionId)?.title ??
        (document.offers.has(id as OfferId)
          ? JSON.stringify({ ...document.offers.get(id as OfferId), id: '', holder: '' })
          : undefined);
      return found(spec, writing).map((finding) => {
        const read: Finding = { ...finding, candidates: finding.candidates };
        const { key: _key, ...rest } = read;
        return JSON.parse(JSON.stringify(rest), (_, value: unknown) =>
          typeof value === 'string' ? (content(value) ?? value) : value,
        ) as unknown;
      });
    };
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(plain(spec, OTHERWISE)).toEqual(plain(spec, PLAIN));
      }),
      { numRuns: 100 },
    );
  });
});
