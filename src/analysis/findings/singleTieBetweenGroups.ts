import { byCodeUnits } from '../../domain/folding';
import { confidenceOf } from './confidence';
import type { Finding } from './finding';
import type { FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { whoCouldJoin } from './whoCouldJoin';

/**
 * One finding per pair of groups of at least two actors with exactly one pair of tied actors between them. Candidates:
 * other actors who could add a second tie.
 */
export const singleTieBetweenGroups: FindingRule = (context) =>
  context.groupPairs.flatMap(({ groups: [first, second], tie }): Finding[] =>
    tie === undefined
      ? []
      : [
          lazyCandidates(
            {
              key: findingKey('singleTieBetweenGroups', [first.id, second.id].sort(byCodeUnits)),
              rule: 'singleTieBetweenGroups',
              subject: { kind: 'groups', groups: [first.id, second.id] },
              actors: tie,
              ties: [tie],
              confidence: confidenceOf(context, first.members, second.members),
            },
            () => whoCouldJoin(context, first.members, second.members, tie),
          ),
        ],
  );
