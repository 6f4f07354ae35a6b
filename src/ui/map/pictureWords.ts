import type { Messages } from '../../i18n/messages';
import type { PictureWords } from '../../picture/pictureWords';

/** The words of the picture in the language of the window. */
export function pictureWords({ picture, vocabulary, desk }: Messages): PictureWords {
  return {
    rings: picture.rings,
    tray: picture.tray,
    others: picture.others,
    roleLetter: (role) => vocabulary.roles[role].badge,
    roleName: (role) => vocabulary.roles[role].one,
    actorType: {
      person: vocabulary.actorTypes.person.one,
      structure: vocabulary.actorTypes.structure.one,
      network: vocabulary.actorTypes.network.one,
      body: vocabulary.actorTypes.body.one,
    },
    legend: picture.legend,
    moreGaps: picture.moreGaps,
    description: desk.map.label,
  };
}
