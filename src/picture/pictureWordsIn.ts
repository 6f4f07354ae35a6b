import type { Messages } from '../i18n/messages';
import type { PictureWords } from './pictureWords';

export function pictureWordsIn({ picture, vocabulary, desk }: Messages): PictureWords {
  return {
    rings: picture.rings,
    tray: picture.tray,
    toTie: picture.toTie,
    others: picture.others,
    roleLetter: (role) => vocabulary.roles[role].badge,
    roleNote: (role) => picture.roleNotes[role],
    roleNames: ([first, ...others]) =>
      first === undefined || others.length > 0
        ? picture.partners[others.includes('partner') ? 'any' : 'possible']
        : vocabulary.roles[first].one,
    actorType: {
      person: vocabulary.actorTypes.person.one,
      structure: vocabulary.actorTypes.structure.one,
      network: vocabulary.actorTypes.network.one,
      body: vocabulary.actorTypes.body.one,
      unknown: vocabulary.actorTypes.unknown.one,
    },
    unsaidTie: picture.unsaidTie,
    legend: picture.legend,
    moreGaps: picture.moreGaps,
    bundle: picture.bundle,
    folded: picture.folded,
    bundleName: picture.bundleName,
    description: (actors, ties, gaps, together, outlined) =>
      [
        desk.map.label(actors, ties, gaps),
        ...(together > 0 ? [picture.together(together)] : []),
        ...(outlined.length > 0 ? [picture.outlined(outlined.join(', '))] : []),
      ].join(' '),
  };
}
