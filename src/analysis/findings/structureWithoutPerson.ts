import { type Actor, countsAsPerson } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Tie } from '../../domain/tie';
import { tiesByKind } from '../tiesByKind';
import { type ActorTypes, typesOf } from '../typesOf';
import { isTieMeasured, type Visibility } from '../visibility';
import { candidatesFrom } from './candidates';
import { confidenceOf } from './confidence';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';

/**
 * One finding per structure that no person, nor actor who may be one, is tied to by "works for". Formality is ignored:
 * hiding formal ties takes nobody out of a structure. Candidates: persons tied to it in another way, who may work
 * there.
 */
export const structureWithoutPerson: FindingRule = (context) => {
  const { document, visibility } = context;
  const staffed = staffedIn(tiesByKind(document.ties).worksFor, typesOf(document.actors), visibility);
  const empty = context.actors.filter(({ id, type }) => type === 'structure' && !staffed.has(id));
  return empty.map(({ id }) =>
    lazyCandidates(
      {
        key: findingKey('structureWithoutPerson', [id]),
        rule: 'structureWithoutPerson',
        actors: [id],
        ties: [],
        confidence: confidenceOf(context, [id]),
      },
      () =>
        candidatesFrom(
          context,
          byName(context, personsByStructure(context).get(id)).map((actor) => ({ actor, rank: 0, reasons: [] })),
        ),
    ),
  );
};

/** Structures that a person works for. Remembered for the ties of employment. */
const staffedIn = rememberedFor(
  (ties: readonly Tie[], actors: ActorTypes, visibility: Visibility): ReadonlySet<ActorId> =>
    new Set(personalTies(actors, visibility, ties).map(([, structure]) => structure)),
);

/** Persons tied to each structure, whatever the tie. Computed for all structures when the first is asked about. */
const personsByStructure = rememberedFor((context: FindingContext) => {
  const persons = new Map<ActorId, Set<ActorId>>();
  const { document, visibility } = context;
  for (const [person, structure] of personalTies(document.actors, visibility, document.ties.values())) {
    const known = persons.get(structure);
    if (known) known.add(person);
    else persons.set(structure, new Set([person]));
  }
  return persons;
});

/** Measured ties that join a person and a structure, as pairs with the person first. */
function personalTies(actors: ActorTypes, visibility: Visibility, ties: Iterable<Tie>) {
  const anyFormality: Visibility = { ...visibility, formality: 'both' };
  const found: (readonly [ActorId, ActorId])[] = [];
  for (const tie of ties) {
    if (!isTieMeasured(tie, anyFormality)) continue;
    const [one, other] = [actors.get(tie.a)?.type, actors.get(tie.b)?.type];
    if (countsAsPerson(one) && other === 'structure') found.push([tie.a, tie.b]);
    if (one === 'structure' && countsAsPerson(other)) found.push([tie.b, tie.a]);
  }
  return found;
}

function byName({ document, vertexOf }: FindingContext, ids: Iterable<ActorId> = []): Actor[] {
  return [...ids]
    .sort((a, b) => (vertexOf.get(a) ?? 0) - (vertexOf.get(b) ?? 0))
    .flatMap((id) => document.actors.get(id) ?? []);
}
