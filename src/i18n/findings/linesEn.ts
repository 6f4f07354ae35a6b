import type { Finding, RuleName } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import { vocabularyEn } from '../vocabulary/en';
import { wordFor } from '../vocabulary/wordFor';
import { doubtfulEn } from './doubtfulEn';
import { nameOf, namesOf, partsOf, requestThemes, subjectName, subjectText } from './named';
import { listEn, networkEn, quoteEn } from './phrasesEn';
import { sentenceEn } from './sentencesEn';

type Line = (theme: string | undefined, finding: Finding, telling: Telling) => string | undefined;

const on = (theme: string | undefined) => (theme === undefined ? '' : ` on ${quoteEn(theme)}`);
const speakAbout = (theme: string | undefined) =>
  theme === undefined ? 'speak from experience' : `speak about ${quoteEn(theme)}`;

/** Shorter lines for long sentences: the panel is read at a glance, and the band below has the full text. */
const LINES: Partial<Readonly<Record<RuleName, Line>>> = {
  noWitness: (theme) => `Who could ${speakAbout(theme)}?`,
  noWitnessProfile: (theme, { profile }) => {
    if (profile === undefined) return undefined;
    const [among] = vocabularyEn.profiles[profile].many.split(', ');
    return `Who, among ${among}, could ${speakAbout(theme)}?`;
  },
  noRelay: (_theme, { subject }) => {
    if (subject === undefined) return 'Who could spread the word?';
    const text = subjectText(subject);
    if (subject?.kind === 'territory') return `Who could spread the word in ${quoteEn(text)}?`;
    if (subject?.kind === 'public') return `Who could spread the word to ${quoteEn(text)}?`;
    return `Who could spread the word among ${quoteEn(wordFor(vocabularyEn.families, text))}?`;
  },
  witnessConsent: (theme, { actors }, { document }) =>
    `Who will ask ${listEn(namesOf(document, actors), 2)} whether they would ${speakAbout(theme)}?`,
  noPeer: (_theme, finding, telling) => `Who, elsewhere, has a similar remit to ${partsOf(finding, telling).from}?`,
  unknownNetwork: (_theme, { subject }, { document }) => `What could ${networkEn(subject, document)} bring?`,
  noPartner: (theme, _finding, { perimeter }) =>
    `Who${perimeter ? ', elsewhere,' : ''} could become a partner${on(theme)}?`,
  fragilePoint: (_theme, finding, telling) => {
    const { actors, others } = partsOf(finding, telling);
    const cut = others.length === 1 ? 'one actor would be cut off' : `${others.length} actors would be cut off`;
    return `Without ${actors[0] ?? ''}, ${cut}. Who could be a back-up?`;
  },
  purposeNotShared: (_theme, finding, { document }) => {
    const [only = '', more] = namesOf(document, finding.actors);
    const whom = more === undefined ? only : `${finding.actors.length} actors`;
    return `What is ${quoteEn(subjectName(finding.subject, document))} for? To be explained to ${whom}.`;
  },
  requestUnanswered: (_theme, { actors: [holder], subject }, { document }) => {
    const [about] = requestThemes(subject, document);
    return `Who could answer ${holder === undefined ? '?' : nameOf(document, holder)}${on(about)}?`;
  },
  noElected: (_theme, { subject }, { document }) =>
    `Which elected official around ${quoteEn(subjectName(subject, document))}?`,
  dormantTie: (_theme, { actors }, { document }) => `${vocabularyEn.list(namesOf(document, actors))}: still in touch?`,
  memberWithoutExchange: (_theme, { actors }, { document }) =>
    `${vocabularyEn.list(namesOf(document, actors))}, in the same network: what do they exchange?`,
  notAsked: () => 'Who still needs to be asked about their ties?',
};

/** One line of the panel. */
export function lineEn(finding: Finding, telling: Telling): string {
  const doubtful = finding.confidence === 'low' ? doubtfulEn(finding, telling) : undefined;
  const line = doubtful ?? LINES[finding.rule]?.(partsOf(finding, telling).theme, finding, telling);
  return line ?? sentenceEn(finding, telling);
}
