import { byCodeUnits } from '../../domain/folding';
import { confidenceOf } from './confidence';
import type { FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { whoCouldJoin } from './whoCouldJoin';

/** For each pair of groups of two actors or more: no pair of actors is tied between them. Candidates: who could join them. */
export const groupsApart: FindingRule = (context) =>
  context.groupPairs
    .filter(({ tie }) => tie === undefined)
    .map(({ groups: [first, second] }) =>
      lazyCandidates(
        {
          key: findingKey('groupsApart', [first.id, second.id].sort(byCodeUnits)),
          rule: 'groupsApart',
          subject: { kind: 'groups', groups: [first.id, second.id] },
          actors: [],
          ties: [],
          confidence: confidenceOf(context, first.members, second.members),
        },
        () => whoCouldJoin(context, first.members, second.members),
      ),
    );
