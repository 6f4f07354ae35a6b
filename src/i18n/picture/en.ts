import { plural } from '../desk/englishCount';
import type { PictureMessages } from './fr';

const RINGS = ['direct contacts', '1 go-between away', '2 go-betweens away', 'further'] as const;
const TRAY = 'no known route';

export const pictureEn: PictureMessages = {
  rings: RINGS,
  tray: TRAY,
  toTie: (count) => (count === 1 ? '1 actor with no known route' : `${count} actors with no known route`),
  roleNotes: {
    witness: 'witness',
    potentialPartner: 'possible partner',
    likelyPartner: 'possible partner',
    partner: 'partner',
    relay: 'relay',
  },
  partners: { possible: 'possible partner', any: 'current or possible partner' },
  others: 'Others',
  unsaidTie: { some: 'informal or known tie', all: 'known tie' },
  legend: {
    absence: 'someone is missing here',
    underWay: 'under way',
    missingTie: 'a tie is missing',
    possible: 'being tried out',
    leaving: 'trying without them',
    added: 'new since',
    changed: 'changed since',
    gone: 'no longer there',
    formal: 'formal tie',
    informal: 'informal tie',
    closer: 'closer tie',
    toVerify: 'to check',
    ageing: 'no exchange for 6 months',
    old: 'no exchange for 18 months',
    chain: 'route to an introduction',
    bundle: 'several actors together',
    broker: 'links groups',
    betweenGroups: 'between two groups',
    fragile: 'weak point, no back-up',
    notAsked: 'not asked yet',
    groupsDrawnCloser: 'groups drawn closer',
    declaredNetwork: 'declared network',
    note: 'note pinned on the picture',
  },
  moreGaps: (count, isAll) =>
    isAll ? plural(count, 'empty seat', 'empty seats') : plural(count, 'more empty seat', 'more empty seats'),
  bundle: (count) => plural(count, 'other actor', 'other actors'),
  folded: (count) => plural(count, 'actor', 'actors'),
  bundleName: (count, sector, ring) =>
    [sector, ring === 0 ? '' : (RINGS[ring - 1] ?? TRAY)]
      .filter(Boolean)
      .join(', ')
      .concat(`: ${plural(count, 'actor', 'actors')}`),
  outlined: (names) => `Networks outlined: ${names}.`,
  together: (count) =>
    count === 1
      ? '1 actor has no mark of its own.'
      : `${count.toLocaleString('en')} actors are drawn several under one mark.`,
};
