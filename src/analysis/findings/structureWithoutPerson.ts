import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { otherEnd, type Tie } from '../../domain/tie';
import { isTieMeasured, type Visibility } from '../visibility';
import { candidatesFrom } from './candidates';
import { confidenceOf } from './confidence';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';

/**
 * For each structure: no person is tied to it by "works for". Formality is not looked at: hiding formal ties takes
 * nobody out of a structure. Candidates: persons tied to it in another way, who may work there.
 */
export const structureWithoutPerson: FindingRule = (context) => {
  const { staffed, persons } = personsByStructure(context);
  return context.actors
    .filter(({ id, type }) => type === 'structure' && !staffed.has(id))
    .map(({ id }) => ({
      key: findingKey('structureWithoutPerson', [id]),
      rule: 'structureWithoutPerson',
      actors: [id],
      ties: [],
      candidates: candidatesFrom(
        context,
        byName(context, persons.get(id)).map((actor) => ({ actor, rank: 0, reasons: [] })),
      ),
      confidence: confidenceOf(context, [id]),
    }));
};

function personsByStructure({ document, visibility }: FindingContext) {
  const staffed = new Set<ActorId>();
  const persons = new Map<ActorId, Set<ActorId>>();
  const typeOf = (id: ActorId) => document.actors.get(id)?.type;
  const see = (tie: Tie, person: ActorId) => {
    const structure = otherEnd(tie, person);
    if (typeOf(person) !== 'person' || typeOf(structure) !== 'structure') return;
    if (tie.nature === 'worksFor') staffed.add(structure);
    const known = persons.get(structure);
    if (known) known.add(person);
    else persons.set(structure, new Set([person]));
  };
  const anyFormality: Visibility = { ...visibility, formality: 'both' };
  for (const tie of document.ties.values()) {
    if (!isTieMeasured(tie, anyFormality)) continue;
    see(tie, tie.a);
    see(tie, tie.b);
  }
  return { staffed, persons };
}

function byName({ document, vertexOf }: FindingContext, ids: Iterable<ActorId> = []): Actor[] {
  return [...ids]
    .sort((a, b) => (vertexOf.get(a) ?? 0) - (vertexOf.get(b) ?? 0))
    .flatMap((id) => document.actors.get(id) ?? []);
}
