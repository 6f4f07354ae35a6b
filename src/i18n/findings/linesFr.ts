import type { Finding, RuleName } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import { theFr, toFr } from '../vocabulary/articles';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { wordFor } from '../vocabulary/wordFor';
import { doubtfulFr } from './doubtfulFr';
import { nameOf, namesOf, partsOf, requestThemes, subjectName, subjectText } from './named';
import { listFr, networkFr, quoteFr } from './phrasesFr';
import { sentenceFr } from './sentencesFr';

type Line = (theme: string | undefined, finding: Finding, telling: Telling) => string | undefined;

const on = (theme: string | undefined) => (theme === undefined ? '' : ` sur ${quoteFr(theme)}`);

/** Shorter lines for long sentences: the panel is read at a glance, and the band below has the full text. */
const LINES: Partial<Readonly<Record<RuleName, Line>>> = {
  noWitness: (theme) => `Qui pourrait témoigner${on(theme)}\u00A0?`,
  noWitnessProfile: (theme, { profile }) => {
    if (profile === undefined) return undefined;
    const [among] = vocabularyFr.profiles[profile].many.split(', ');
    return `Qui, parmi les ${among}, pourrait témoigner${on(theme)}\u00A0?`;
  },
  noRelay: (_theme, { subject }) => {
    if (subject === undefined) return 'Qui pourrait faire connaître l’action\u00A0?';
    const text = subjectText(subject);
    if (subject?.kind === 'territory') return `Quel relais dans le territoire ${quoteFr(text)}\u00A0?`;
    if (subject?.kind === 'public') return `Quel relais auprès du public ${quoteFr(text)}\u00A0?`;
    return `Quel relais vers la famille ${quoteFr(wordFor(vocabularyFr.families, text))}\u00A0?`;
  },
  witnessConsent: (theme, { actors }, { document }) =>
    `${listFr(namesOf(document, actors), 2)}\u00A0: qui demande ${actors.length === 1 ? 'son' : 'leur'} accord pour témoigner${on(theme)}\u00A0?`,
  noPeer: (_theme, finding, telling) =>
    `Qui, ailleurs, a une mission proche de celle ${ofFr(partsOf(finding, telling).from)}\u00A0?`,
  unknownNetwork: (_theme, { subject }, { document }) => `Que pourrait apporter ${networkFr(subject, document)}\u00A0?`,
  noPartner: (theme, _finding, { perimeter }) =>
    `Qui${perimeter ? ', ailleurs,' : ''} pourrait devenir partenaire${on(theme)}\u00A0?`,
  fragilePoint: (_theme, finding, telling) => {
    const { actors, others } = partsOf(finding, telling);
    const cut = others.length === 1 ? 'un acteur serait coupé' : `${others.length} acteurs seraient coupés`;
    return `Sans ${theFr(actors[0] ?? '')}, ${cut} du réseau. Qui pour doubler\u00A0?`;
  },
  purposeNotShared: (_theme, finding, { document }) => {
    const [only = '', more] = namesOf(document, finding.actors);
    const whom = more === undefined ? toFr(only) : `à ${finding.actors.length} acteurs`;
    return `À quoi sert ${quoteFr(subjectName(finding.subject, document))}\u00A0? À expliquer ${whom}.`;
  },
  requestUnanswered: (_theme, { actors: [holder], subject }, { document }) => {
    const [about] = requestThemes(subject, document);
    return `Qui pourrait répondre ${toFr(holder === undefined ? '?' : nameOf(document, holder))}${on(about)}\u00A0?`;
  },
  noElected: (_theme, { subject }, { document }) =>
    `Quel·le élu·e autour de ${quoteFr(subjectName(subject, document))}\u00A0?`,
  dormantTie: (_theme, { actors }, { document }) =>
    `${vocabularyFr.list(namesOf(document, actors))}\u00A0: toujours en contact\u00A0?`,
  memberWithoutExchange: (_theme, { actors }, { document }) =>
    `${vocabularyFr.list(namesOf(document, actors))}, du même réseau\u00A0: quels échanges\u00A0?`,
  notAsked: () => 'À qui reste-t-il à demander quels sont ses liens\u00A0?',
};

/** One line of the panel. */
export function lineFr(finding: Finding, telling: Telling): string {
  const doubtful = finding.confidence === 'low' ? doubtfulFr(finding, telling) : undefined;
  const line = doubtful ?? LINES[finding.rule]?.(partsOf(finding, telling).theme, finding, telling);
  return line ?? sentenceFr(finding, telling);
}
