import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { acrossNetworks } from '../../../src/analysis/groups/acrossNetworks';
import { partitionBy } from '../../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { aMap } from '../../helpers/documents';

const NETWORKS = { ran: { type: 'network' }, fil: { type: 'network' }, duo: { type: 'network' } } as const;

/** Networks by their members' letters, groups likewise: "ran: a b". */
function found(networks: Readonly<Record<string, string>>, groups: Readonly<Record<string, string>>) {
  const map = aMap(
    NETWORKS,
    Object.entries(networks).flatMap(([network, members]) =>
      members.split(' ').map((member) => `${member}-${network}:memberOf`),
    ),
    { groups: Object.fromEntries(Object.entries(groups).map(([id, members]) => [id, members.split(' ')])) },
  );
  const by = (what: 'groups' | 'network') => partitionBy(map, actorGraphOf(map, ALL_VISIBLE), ALL_VISIBLE, what);
  return acrossNetworks(by('groups'), by('network'));
}

describe('where networks and groups differ', () => {
  it('a network whose members are in several groups is said to be divided, the members of one group aside', () => {
    expect(found({ ran: 'a b c d e f' }, { g1: 'a b c ran', g2: 'd e', g3: 'f x' })).toEqual([
      {
        kind: 'split',
        network: 'ran',
        among: [
          { group: 'g1', members: 3 },
          { group: 'g2', members: 2 },
        ],
      },
    ]);
  });

  it('a group of several networks is said to bring them together', () => {
    expect(found({ ran: 'a b c', fil: 'd e' }, { g1: 'a b c d e' })).toEqual([
      { kind: 'mixed', group: 'g1', networks: ['ran', 'fil'] },
    ]);
  });

  it('says nothing where they agree, or where it hangs on one', () => {
    expect(found({ ran: 'a b c', fil: 'd e f' }, { g1: 'a b c ran', g2: 'd e f fil' })).toEqual([]);
    expect(found({ ran: 'a b c d' }, { g1: 'a b c', g2: 'd x y' })).toEqual([]);
    // The very same people are in both networks: nobody is brought together.
    expect(found({ ran: 'a b c', fil: 'a b c' }, { g1: 'a b c d' })).toEqual([]);
    // The network itself is no member of its own.
    expect(found({ ran: 'a b c' }, { g1: 'a b', g2: 'c ran' })).toEqual([]);
  });

  it('names the most telling first, two of each kind at most', () => {
    const members = { ran: 'a b c d e f g', fil: 'h i j k', duo: 'l m n o p' };
    const facts = found(members, { g1: 'a b c d e h i l m', g2: 'f g j k n o p' });
    expect(facts.map((fact) => (fact.kind === 'split' ? fact.network : fact.group))).toEqual([
      'fil',
      'duo',
      'g1',
      'g2',
    ]);
  });
});
