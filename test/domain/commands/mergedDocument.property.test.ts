import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey } from '../../../src/analysis/findings/findingKey';
import type { Actor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { mergeActors } from '../../../src/domain/commands';
import { byCodeUnits, fold } from '../../../src/domain/folding';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { actorDifferences } from '../../../src/domain/merging/actorDifferences';
import { tieSameness } from '../../../src/domain/merging/tieSameness';
import { namedByOffer, type Offer, offerWithActors } from '../../../src/domain/offer';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';

/** Two actors of any map made one: nothing points to who is gone, and all that was said of either is said of the other. */
const withPair = arbitraryDocument
  .filter(({ actors }) => actors.size > 1)
  .chain((document) => {
    const ids = [...document.actors.keys()];
    return fc.tuple(fc.constant(document), fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }));
  });

describe('any two actors of any map', () => {
  it('are made one without a fault, a loss or a leftover, and two again', () => {
    fc.assert(
      fc.property(withPair, ([document, [kept, gone]]) => {
        if (!kept || !gone) return;
        const done = execute(startHistory(document), mergeActors, { kept, gone, otherName: 'Autre nom' }).history;
        const after = done.document;
        expect(faultsOf(after)).toEqual(
          faultsOf(document).filter(({ value, record }) => value !== gone && record !== gone),
        );
        expect(mentions(after, gone)).toEqual([]);
        expectAllSaid(document, after, kept, gone);
        expect(undo(done).history.document.actors.get(gone)).toEqual(document.actors.get(gone));
        expect(sorted(undo(done).history.document)).toEqual(sorted(document));
      }),
      { numRuns: 300 },
    );
  });
});

/** Where the actor is still named, outside milestones: they are the map as it was. */
function mentions(document: MapDocument, gone: ActorId): string[] {
  const found: string[] = [];
  const look = (where: string, ids: readonly (string | undefined)[]) => {
    if (ids.includes(gone)) found.push(where);
  };
  look('actors', [...document.actors.keys()]);
  look('privates', [...document.privates.keys()]);
  look('placements', [...document.placements.keys()]);
  look('info', [document.info.beneficiary, document.info.officer]);
  for (const { a, b } of document.ties.values()) look('ties', [a, b]);
  for (const { person } of document.testimonies.values()) look('testimonies', [person]);
  for (const { serves } of [
    ...document.offers.values(),
    ...document.introductions.values(),
    ...document.meetings.values(),
  ])
    if (serves === findingKey('noKnownTie', [gone])) found.push('serves');
  for (const one of document.offers.values()) look('offers', [one.holder, ...namedByOffer(one)]);
  for (const { a, b, madeBy } of document.introductions.values()) look('introductions', [a, b, madeBy]);
  for (const { actor } of document.awareness.values()) look('awareness', [actor]);
  for (const { lead, partners } of document.actions.values()) look('actions', [lead, ...partners]);
  for (const { participants, tables } of document.meetings.values())
    look('meetings', [...participants, ...tables.flatMap(({ seats }) => seats)]);
  for (const { members } of document.groups.values()) look('groups', members);
  const looks = [...document.looks.values(), ...document.story.values()].flatMap((one) => (one.look ? [one.look] : []));
  for (const { from, outlined, narrowing, pointed } of looks) {
    const isActor = pointed?.kind === 'actor' || pointed?.kind === 'chain';
    look('looks', [
      from,
      ...outlined,
      ...(narrowing?.networks ?? []),
      narrowing?.around?.actor,
      isActor ? pointed.id : undefined,
    ]);
  }
  return found;
}

function expectAllSaid(before: MapDocument, after: MapDocument, kept: ActorId, gone: ActorId): void {
  const own = (id: ActorId) => (id === gone ? kept : id);
  const [one, other] = [before.actors.get(kept) as Actor, before.actors.get(gone) as Actor];
  const made = after.actors.get(kept) as Actor;
  for (const { role } of [...one.roles, ...other.roles])
    expect(made.roles.filter((held) => held.role === role)).toHaveLength(1);
  for (const list of ['themes', 'resources', 'languages', 'channels', 'publics', 'attributes'] as const)
    expect(made[list]).toEqual(expect.arrayContaining([...one[list], ...other[list]]));
  const names = [made.name, made.shortName ?? '', ...made.attributes.map(([, value]) => value)].map(fold);
  expect(names).toContain(fold(other.name));
  const notes = JSON.stringify(after.privates.get(kept) ?? {});
  for (const text of [before.privates.get(kept)?.notes, before.privates.get(gone)?.notes])
    if (text !== undefined && text.trim() !== '') expect(notes).toContain(JSON.stringify(text).slice(1, -1));

  const ties = [...after.ties.values()].map(tieSameness);
  for (const tie of before.ties.values()) {
    const moved = { ...tie, a: own(tie.a), b: own(tie.b) };
    if (moved.a !== moved.b || tie.a === tie.b) expect(ties).toContain(tieSameness(moved));
  }
  const said = <One extends object>(records: Iterable<One>) => [...records].map((record) => text(record));
  const testimonies = said(after.testimonies.values());
  for (const all of before.testimonies.values())
    expect(testimonies).toContain(text({ ...all, person: own(all.person) }));
  const offers = said(after.offers.values());
  for (const all of before.offers.values())
    expect(offers).toContain(
      text({ ...offerWithActors(all, own), holder: own(all.holder), ...served(all, kept, gone) }),
    );
  // A file may say twice what one actor knows: that is left as it was.
  const words = (document: MapDocument, actor: ActorId, action: string) =>
    [...document.awareness.values()].filter((word) => word.actor === actor && word.action === action).length;
  for (const { actor, action } of before.awareness.values()) {
    const [most, now] = [
      Math.max(words(before, kept, action), words(before, gone, action)),
      words(after, own(actor), action),
    ];
    expect(now).toBeGreaterThan(0);
    if (own(actor) === kept) expect(now).toBeLessThanOrEqual(most);
  }
  for (const all of ['actions', 'themes', 'groups', 'looks', 'story', 'snapshots'] as const)
    expect(after[all].size).toBe(before[all].size);
}

/** The question that it was begun for, about whoever is kept. */
function served({ serves }: Pick<Offer, 'serves'>, kept: ActorId, gone: ActorId): Pick<Offer, 'serves'> {
  const isAboutGone = serves === findingKey('noKnownTie', [gone]);
  return serves === undefined ? {} : { serves: isAboutGone ? findingKey('noKnownTie', [kept]) : serves };
}

/** A record without its id, whatever the order of its fields. */
function text(record: object): string {
  return JSON.stringify(
    Object.entries(record)
      .filter(([field]) => field !== 'id')
      .sort(([a], [b]) => byCodeUnits(a, b)),
  );
}

function sorted({ unknown: _unknown, ...document }: MapDocument): unknown {
  return Object.fromEntries(
    Object.entries(document).map(([name, table]) => [
      name,
      table instanceof Map ? [...(table as Map<string, unknown>)].sort(([a], [b]) => byCodeUnits(a, b)) : table,
    ]),
  );
}

describe('two values where one can stand', () => {
  it('are told, and the one that is chosen stands', () => {
    const [a, b] = [
      { territory: 'Pilat', kind: 'EPCI', mission: 'eau' },
      { territory: 'pilat', kind: 'association', situation: 'unknown' as const },
    ];
    expect(actorDifferences(a as never, b as never)).toEqual([{ field: 'kind', first: 'EPCI', second: 'association' }]);
  });
});
