import * as fc from 'fast-check';
import { ACTOR_TYPES } from '../../src/domain/actor';
import { GROUPINGS } from '../../src/domain/looks/grouping';
import { DIFFICULTIES, LOOK_VIEWS, type Look, POINTED_KINDS } from '../../src/domain/looks/look';
import { STEPS_AROUND } from '../../src/domain/looks/narrowing';
import { ROLES } from '../../src/domain/role';

/** Any way to look at a map; what it names need not be on one. */
export function arbitraryLook(id: fc.Arbitrary<string>): fc.Arbitrary<Look> {
  const ids = fc.array(id, { maxLength: 2 });
  const narrowing = fc.record(
    {
      around: fc.record({ actor: id, steps: fc.constantFrom(...STEPS_AROUND) }),
      networks: ids,
      themes: ids,
      types: fc.subarray([...ACTOR_TYPES]),
      profiles: ids,
      families: ids,
      territories: ids,
      roles: fc.subarray([...ROLES], { maxLength: 2 }),
      groups: ids,
    },
    { requiredKeys: ['networks', 'themes', 'types', 'profiles', 'families', 'territories', 'roles', 'groups'] },
  );
  return fc.record(
    {
      view: fc.constantFrom(...LOOK_VIEWS),
      grouping: fc.constantFrom(...GROUPINGS),
      from: id,
      withoutOfficer: fc.boolean(),
      agedTies: fc.boolean(),
      formality: fc.constantFrom('formal', 'informal'),
      difficulty: fc.constantFrom(...DIFFICULTIES),
      narrowing,
      outlined: ids,
      pointed: fc.record({ kind: fc.constantFrom(...POINTED_KINDS), id }),
      byCloseTies: fc.boolean(),
      folded: ids,
      notesHidden: fc.boolean(),
    },
    { requiredKeys: ['view', 'grouping', 'outlined'] },
  ) as unknown as fc.Arbitrary<Look>;
}
