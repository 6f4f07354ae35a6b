import { confidenceOf } from './confidence';
import type { FindingRule } from './findingContext';
import { findingKey } from './findingKey';

/** For each actor of the map, the beneficiary too: no measured tie. */
export const noKnownTie: FindingRule = (context) =>
  context.actors
    .filter((_, vertex) => context.graph.offsets[vertex] === context.graph.offsets[vertex + 1])
    .map(({ id }) => ({
      key: findingKey('noKnownTie', [id]),
      rule: 'noKnownTie',
      actors: [id],
      ties: [],
      candidates: [],
      confidence: confidenceOf(context, [id]),
    }));
