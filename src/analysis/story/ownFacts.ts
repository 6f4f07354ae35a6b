import type { ActorId, TieId } from '../../domain/brand';
import type { Look } from '../../domain/looks/look';
import { officerOf } from '../../domain/mapDocument';
import { chainFinder } from '../chains/chainFinder';
import type { StorySource } from './storySource';
import { NOTHING_LIT, type StepFacts } from './toldStep';

/** What a hand-written step points at. Nothing is lit here, since its look does that. */
export function ownFacts(look: Look | undefined, source: StorySource): StepFacts {
  return { kind: 'own', ...pointedAt(look, source), ...NOTHING_LIT };
}

interface PointedAt {
  readonly finding?: StorySource['open'][number];
  readonly actor?: ActorId;
  readonly tie?: TieId;
  readonly chain?: readonly ActorId[];
}

function pointedAt(look: Look | undefined, { document, graph, open, from }: StorySource): PointedAt {
  const pointed = look?.pointed;
  if (!pointed) return {};
  const { kind, id } = pointed;
  if (kind === 'finding') {
    const finding = open.find(({ key }) => key === id);
    return finding ? { finding } : {};
  }
  if (kind === 'tie') {
    const tie = document.ties.get(id as TieId);
    // A confidential tie must not be shown to a room.
    return tie && !tie.confidential && document.actors.has(tie.a) && document.actors.has(tie.b) ? { tie: tie.id } : {};
  }
  const actor = id as ActorId;
  if (!document.actors.has(actor)) return {};
  const start = look.from !== undefined && document.actors.has(look.from) ? look.from : from;
  if (kind === 'actor' || start === undefined) return { actor };
  const chain = chainFinder(graph, start, officerOf(document)).chain(actor);
  return chain ? { chain } : { actor };
}
