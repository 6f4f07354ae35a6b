import { plural } from '../desk/englishCount';
import type { PictureMessages } from './messages';

export const pictureEn: PictureMessages = {
  rings: ['direct contacts', '1 go-between away', '2 go-betweens away', 'further'],
  tray: 'no known way there',
  others: 'Others',
  legend: {
    absence: 'somebody is missing here',
    possible: 'being tried',
    leaving: 'departure being tried',
    formal: 'formal tie',
    informal: 'informal tie',
    toVerify: 'to be verified',
    chain: 'way to be introduced',
    broker: 'links groups',
    betweenGroups: 'between two groups',
    fragile: 'fragile point, to be doubled',
    notAsked: 'not asked yet',
    groupsDrawnCloser: 'groups drawn closer',
  },
  moreGaps: (count) => plural(count, 'more gap', 'more gaps'),
};
