import type { Found } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import type { MapDocument } from '../../domain/mapDocument';
import { withNames } from '../fewWords';
import { findingsFr } from '../findings/fr';
import { nameOf, themeLabel } from '../findings/named';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { lineToRoom } from '../room/saidToRoom';
import { beginFr, theFr } from '../vocabulary/articles';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { askedBelow, isConsentOfAll } from './consentOfAll';

const several = (found: readonly Found[], one: string, many: string) => (found.length > 1 ? many : one);

/** Names as a sentence starts with them: "Le Lycée Pagnol", "la CUMA du Val". */
const begun = (found: readonly Found[], document: MapDocument) =>
  found.map(({ actor }, at) => (at === 0 ? beginFr : theFr)(nameOf(document, actor)));

/** Existing help under a heading, then the first question left open. */
export function headingFr(
  { kind, found, missing: [question] }: FactsOf<'witnesses' | 'partners' | 'makingKnown'>,
  telling: Telling,
): string[] {
  const says = { witnesses: witnessesFr, partners: partnersFr, makingKnown: relaysFr }[kind];
  if (isConsentOfAll(found, question))
    return [
      says(found.map(askedBelow), telling),
      several(found, 'Qui lui demande son accord\u00A0?', 'Qui leur demande leur accord\u00A0?'),
    ];
  return [says(found, telling), question ? lineToRoom(findingsFr, question, telling) : 'Qui d’autre\u00A0?'];
}

/** "Odile Brantonne et 2 autres peuvent témoigner, sur « mobilité » ou « jeunesse »." */
function witnessesFr(found: readonly Found[], telling: Telling): string {
  const { document } = telling;
  if (found.length === 0) return `On ne connaît pas encore de témoin ${nearFr(telling)}.`;
  const names = begun(found, document).map(
    (name, at) => `${name}${found[at]?.consentToAsk ? ' (accord à demander)' : ''}`,
  );
  const themes = [...new Set(found.flatMap((one) => one.themes))].map((theme) => quoteFr(themeLabel(document, theme)));
  const about = themes.length === 0 || themes.length > 3 ? '' : `, sur ${vocabularyFr.either(themes)}`;
  return withNames(3, (most) => `${listFr(names, most)} ${several(found, 'peut', 'peuvent')} témoigner${about}.`);
}

function partnersFr(found: readonly Found[], telling: Telling): string {
  const names = (those: readonly Found[], most: number) => listFr(begun(those, telling.document), most);
  const already = found.filter((one) => one.already === true);
  const could = found.filter((one) => one.already !== true);
  if (found.length === 0) return `On ne connaît pas encore de partenaire ${nearFr(telling)}.`;
  const are = several(already, 'est déjà partenaire', 'sont déjà partenaires');
  if (could.length === 0) return withNames(3, (most) => `${names(already, most)} ${are}.`);
  const may = several(could, 'pourrait devenir partenaire', 'pourraient devenir partenaires');
  return withNames(3, (most) => `${names(could, most)} ${may}.`);
}

function relaysFr(found: readonly Found[], telling: Telling): string {
  if (found.length === 0) return `On ne connaît pas encore de relais ${nearFr(telling)}.`;
  const names = begun(found, telling.document);
  return withNames(
    3,
    (most) => `${listFr(names, most)} ${several(found, 'peut', 'peuvent')} faire passer l’information.`,
  );
}

function nearFr({ from, document }: Telling): string {
  return from === undefined ? 'sur cette carte' : `à portée ${ofFr(nameOf(document, from))}`;
}
