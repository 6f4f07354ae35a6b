import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import { capitalised, nameOf, themeLabel } from '../findings/named';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { ofFr } from '../vocabulary/elision';
import { fewWords } from './fewWords';
import { soughtFr } from './settledFr';

/** What a network is good for: a need, who was asked, the introduction, its result. */
export function networkFr(
  { kind, told }: FactsOf<'need' | 'asked' | 'introduced' | 'result'>,
  telling: Telling,
): string[] {
  const { document } = telling;
  const introduction = document.introductions.get(told.introduction);
  const needs = nameOf(document, told.needs);
  const met = nameOf(document, told.met);
  const asked = told.asked === undefined ? undefined : nameOf(document, told.asked);
  const subject = introduction?.subject?.trim();
  switch (kind) {
    case 'need': {
      const themes = listFr(
        told.themes.map((theme) => quoteFr(themeLabel(document, theme))),
        3,
      );
      const need =
        told.request !== undefined
          ? `${needs} cherchait ${soughtFr(told.request, telling)}.`
          : themes === ''
            ? fewWords(
                ...(subject ? [`Tout part d’un besoin ${ofFr(needs)}\u00A0: ${sentence(subject)}`] : []),
                `Tout part d’un besoin ${ofFr(needs)}.`,
              )
            : `${needs} voulait avancer sur ${themes}.`;
      return [need, 'Par qui passer\u00A0?'];
    }
    case 'asked':
      if (asked === undefined)
        return [`La demande est allée droit à ${met}.`, 'Sans la carte, y aurait-on pensé\u00A0?'];
      return [
        told.askedKnowsBoth
          ? `On a demandé à ${asked}, en lien avec ${needs} comme avec ${met}.`
          : `On a demandé à ${asked}.`,
        'Qui d’autre aurait pu aider\u00A0?',
      ];
    case 'introduced':
      return [
        asked === undefined
          ? `Une mise en relation a eu lieu entre ${needs} et ${met}.`
          : `${asked} a présenté ${met} à ${needs}.`,
        'Qui d’autre gagnerait à se rencontrer\u00A0?',
      ];
    case 'result':
      return [capitalised(sentence(introduction?.result ?? '')), 'Et vous, à qui pourriez-vous demander\u00A0?'];
  }
}

/** With a full stop, if nothing ends it yet. */
function sentence(text: string): string {
  const said = text.trim();
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}
