import { expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { guestSets } from '../../src/domain/guestSets';
import { aMap } from '../helpers/documents';

it('whoever may be invited together: of a theme, a place, a group, a role or a network, two at least', () => {
  const map = aMap(
    {
      lea: { themes: ['eau'], territory: 'Flers', roles: ['relay'] },
      bo: {
        themes: ['eau'],
        territory: 'flers',
        group: 'Élus',
        roles: [{ role: 'relay', until: '2024-06-30' as Day }],
      },
      ana: { themes: ['bois'], group: 'Élus' },
      réseau: { type: 'network' },
      cuma: { type: 'structure' },
    },
    ['lea-réseau:memberOf', 'ana-réseau:memberOf', 'bo-réseau', 'lea-cuma:memberOf', 'bo-cuma:memberOf'],
  );
  expect(guestSets(map).map(({ kind, name, members }) => [kind, name, members])).toEqual([
    ['theme', 'eau', ['lea', 'bo']],
    ['territory', 'Flers', ['lea', 'bo']],
    ['group', 'Élus', ['bo', 'ana']],
    ['network', 'réseau', ['lea', 'ana']],
  ]);
});
