import type { Finding, RuleName } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import { vocabularyFr } from '../vocabulary/fr';
import { partsOf } from './named';
import { quoteFr, sentenceFr } from './sentencesFr';

type Line = (theme: string | undefined, finding: Finding, telling: Telling) => string | undefined;

const on = (theme: string | undefined) => (theme === undefined ? '' : ` sur ${quoteFr(theme)}`);

/** Where the whole sentence is long: the panel is read at a glance, the band below says all of it. */
const LINES: Partial<Readonly<Record<RuleName, Line>>> = {
  noWitness: (theme) => `Qui pourrait témoigner${on(theme)}\u00A0?`,
  noWitnessProfile: (theme, { profile }) => {
    if (profile === undefined) return undefined;
    const [among] = vocabularyFr.profiles[profile].many.split(', ');
    return `Qui, parmi les ${among}, pourrait témoigner${on(theme)}\u00A0?`;
  },
  noPartner: (theme, _finding, { perimeter }) =>
    `Qui${perimeter ? ', ailleurs,' : ''} pourrait devenir partenaire${on(theme)}\u00A0?`,
  fragilePoint: (_theme, finding, telling) => {
    const { actors, others } = partsOf(finding, telling);
    const cut = others.length === 1 ? 'un acteur serait coupé' : `${others.length} acteurs seraient coupés`;
    return `Sans ${actors[0] ?? ''}, ${cut} du réseau. Qui pour doubler\u00A0?`;
  },
};

/** One line of the panel. */
export function lineFr(finding: Finding, telling: Telling): string {
  return LINES[finding.rule]?.(partsOf(finding, telling).theme, finding, telling) ?? sentenceFr(finding, telling);
}
