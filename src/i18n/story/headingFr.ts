import type { Finding, Found } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import { lineFr } from '../findings/linesFr';
import { capitalised, nameOf, namesOf, themeLabel } from '../findings/named';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { ofFr } from '../vocabulary/elision';

const few = (names: readonly string[]) => listFr(names, 3);
const several = (found: readonly Found[], one: string, many: string) => (found.length > 1 ? many : one);

/** The help that is there under a heading, then what it leaves to ask. */
export function headingFr(
  { kind, found, missing }: FactsOf<'witnesses' | 'partners' | 'makingKnown'>,
  telling: Telling,
): string[] {
  const says = { witnesses: witnessesFr, partners: partnersFr, makingKnown: relaysFr }[kind];
  return [...says(found, telling), ...questionsFr(missing, telling)];
}

function questionsFr([first, ...others]: readonly Finding[], telling: Telling): string[] {
  if (!first) return ['Qui d’autre\u00A0?'];
  const rest =
    others.length === 0
      ? ''
      : others.length === 1
        ? ' (et une autre question)'
        : ` (et ${others.length} autres questions)`;
  return [`${lineFr(first, telling)}${rest}`];
}

/** "Sur « mobilité », Odile peut témoigner ; sur « jeunesse », Yvon et Anne." */
function witnessesFr(found: readonly Found[], telling: Telling): string[] {
  const { document } = telling;
  if (found.length === 0) return [`On ne connaît pas encore de témoin ${nearFr(telling)}.`];
  const name = ({ actor, consentToAsk }: Found) =>
    `${nameOf(document, actor)}${consentToAsk ? ' (accord à demander)' : ''}`;
  const themes = [...new Set(found.flatMap((one) => one.themes))].slice(0, 3);
  if (themes.length === 0) return [`${few(found.map(name))} ${several(found, 'peut', 'peuvent')} témoigner.`];
  const parts = themes.map((theme, at) => {
    const theirs = found.filter((one) => one.themes.includes(theme));
    const verb = at === 0 ? ` ${several(theirs, 'peut', 'peuvent')} témoigner` : '';
    return `sur ${quoteFr(themeLabel(document, theme))}, ${few(theirs.map(name))}${verb}`;
  });
  return [`${capitalised(parts.join('\u00A0; '))}.`];
}

function partnersFr(found: readonly Found[], telling: Telling): string[] {
  const names = (those: readonly Found[]) =>
    few(
      namesOf(
        telling.document,
        those.map(({ actor }) => actor),
      ),
    );
  const already = found.filter((one) => one.already === true);
  const could = found.filter((one) => one.already !== true);
  if (found.length === 0) return [`On ne connaît pas encore de partenaire ${nearFr(telling)}.`];
  return [
    ...(already.length > 0
      ? [`${names(already)} ${several(already, 'est déjà partenaire', 'sont déjà partenaires')}.`]
      : []),
    ...(could.length > 0
      ? [`${names(could)} ${several(could, 'pourrait devenir partenaire', 'pourraient devenir partenaires')}.`]
      : []),
  ];
}

function relaysFr(found: readonly Found[], telling: Telling): string[] {
  if (found.length === 0) return [`On ne connaît pas encore de relais ${nearFr(telling)}.`];
  const names = few(
    namesOf(
      telling.document,
      found.map(({ actor }) => actor),
    ),
  );
  return [`${names} ${several(found, 'peut', 'peuvent')} faire passer l’information.`];
}

function nearFr({ from, document }: Telling): string {
  return from === undefined ? 'sur cette carte' : `à portée ${ofFr(nameOf(document, from))}`;
}
