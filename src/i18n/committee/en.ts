import { plural } from '../desk/englishCount';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { introductionEn, soughtEn } from '../story/settledEn';
import { vocabularyEn } from '../vocabulary/en';
import type { CommitteeMessages } from './fr';
import { newsEn } from './newsEn';

export const committeeEn: CommitteeMessages = {
  title: 'Present to a committee',
  hint: 'The story of the map, ready to present: who is supported, what is there, who is missing, who could introduce whom, what comes next.',
  neverPrivate: 'Private notes, addresses, phone numbers and ties told in confidence are never in it.',
  pptx: 'Slides (.pptx)',
  html: 'Report (.html)',
  print: 'Print the report',
  report: (map) => `${map} – report`,
  write: 'Read or rewrite the story',
  formatsHint:
    'Slides open in PowerPoint or LibreOffice: text and drawings can be corrected there. The report says the same on a few pages, with all open questions, and opens in a browser.',

  accompanied: 'Who is supported',
  by: (officer) => `Supported by ${officer}`,
  themes: (labels) => `Themes: ${listEn(labels, 5)}`,
  seeks: (requests, telling) =>
    `Looking for ${vocabularyEn.list(requests.map((request) => soughtEn(request, telling)))}`,
  missing: 'Who is missing?',
  moreMissing: (count) => `And ${plural(count, 'more question', 'more questions')}.`,
  next: 'What comes next',
  part: (title, part, of) => (of === 1 ? title : `${title} (${part}/${of})`),
  introduction: introductionEn,
  madeOn: (day) => `With Maillon, ${day}`,
  foot: (map, day) => `${map} – ${day}`,
  opening: (map) =>
    `These slides come from the map ${quoteEn(map)}. The pictures are made of shapes: they can be moved, deleted or enlarged.`,
  news: {
    title: 'For a newsletter',
    hint: 'It names no person. Read it again before you send it, and fill in the address.',
    text: newsEn,
    copy: 'Copy',
    copied: 'Copied: the paragraph can be pasted into a message or a newsletter.',
    copyFailed: 'Copying is not allowed here. Select the text, then copy it.',
  },
  witness: {
    title: (name) => `Witness sheet – ${name}`,
    kind: 'Witness sheet',
    tells: 'What this person can tell',
    themes: 'Themes',
    publics: 'In front of',
    why: 'Why cooperate',
    results: 'What came of it',
    lessons: 'What was learnt',
    last: 'Last time',
    more: (count) => `And ${plural(count, 'more testimony', 'more testimonies')}.`,
    through: 'Who to go through',
    noChain: 'No way to this person is known yet.',
    noStart: 'This person is at the centre of the map: ask them directly.',
    contact: 'How to reach them',
    consent: 'Consent',
    agreed: (day) =>
      day === undefined ? 'Consent given. Date to be filled in: ____________' : `Consent given on ${day}.`,
    askAgain: 'Ask again before each meeting: consent can be withdrawn.',
    notes: 'Notes',
    print: 'Print the witness sheet',
    withContact: 'Put the e-mail address and phone number on it',
  },
  litOnPicture: (names) => `Standing out on the picture: ${listEn(names)}.`,
  wholeOnPicture: (actors, ties) =>
    `On the picture, the whole map: ${plural(actors, 'actor', 'actors')} and ${plural(ties, 'tie', 'ties')}. Red circles marked “?” are empty seats: someone is missing.`,
};
