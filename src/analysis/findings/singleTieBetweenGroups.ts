import { byCodeUnits } from '../../domain/folding';
import { confidenceOf } from './confidence';
import type { Finding } from './finding';
import type { FindingRule } from './findingContext';
import { findingKey } from './findingKey';

/** For each pair of groups of two actors or more: exactly one pair of actors is tied between them. */
export const singleTieBetweenGroups: FindingRule = (context) =>
  context.groupPairs.flatMap(({ groups: [first, second], tie }): Finding[] =>
    tie === undefined
      ? []
      : [
          {
            key: findingKey('singleTieBetweenGroups', [first.id, second.id].sort(byCodeUnits)),
            rule: 'singleTieBetweenGroups',
            subject: { kind: 'groups', groups: [first.id, second.id] },
            actors: tie,
            ties: [tie],
            candidates: [],
            confidence: confidenceOf(context, [...first.members, ...second.members]),
          },
        ],
  );
