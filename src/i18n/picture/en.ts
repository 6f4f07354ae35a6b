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
    broker: 'links groups together',
    betweenGroups: 'between two groups, in the other one’s colour',
    fragile: 'without them, some are cut off',
    notAsked: 'not asked yet',
    groupsDrawnCloser: 'groups are drawn closer than they are',
  },
  moreGaps: (count) => plural(count, 'more gap', 'more gaps'),
};
