import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import { capitalised } from '../capitals';
import { fewWords } from '../fewWords';
import { nameOf, themeLabel } from '../findings/named';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { ofActorFr, theActorFr, toActorFr } from '../findings/withArticle';
import { soughtFr } from './settledFr';

/** Usefulness of a network: a need, who was asked, the introduction, its result. */
export function networkFr(
  { kind, told }: FactsOf<'need' | 'asked' | 'introduced' | 'result'>,
  telling: Telling,
): string[] {
  const { document } = telling;
  const introduction = document.introductions.get(told.introduction);
  const needs = nameOf(document, told.needs);
  const toMet = toActorFr(document, told.met);
  const asked = told.asked === undefined ? undefined : nameOf(document, told.asked);
  const toAsked = told.asked === undefined ? '' : toActorFr(document, told.asked);
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
                ...(subject
                  ? [`Tout part d’un besoin ${ofActorFr(document, told.needs)}\u00A0: ${sentence(subject)}`]
                  : []),
                `Tout part d’un besoin ${ofActorFr(document, told.needs)}.`,
              )
            : `${needs} voulait avancer sur ${themes}.`;
      return [need, 'Par qui passer\u00A0?'];
    }
    case 'asked':
      if (asked === undefined)
        return [`La demande est allée droit ${toMet}.`, 'Sans la carte, y aurait-on pensé\u00A0?'];
      return [
        told.askedKnowsBoth
          ? `On a demandé ${toAsked}, en lien avec ${theActorFr(document, told.needs)} comme avec ${theActorFr(document, told.met)}.`
          : `On a demandé ${toAsked}.`,
        'Qui d’autre aurait pu aider\u00A0?',
      ];
    case 'introduced':
      return [
        asked === undefined
          ? `Une mise en relation a eu lieu entre ${theActorFr(document, told.needs)} et ${theActorFr(document, told.met)}.`
          : `${asked} a présenté ${theActorFr(document, told.met)} ${toActorFr(document, told.needs)}.`,
        'Qui d’autre gagnerait à se rencontrer\u00A0?',
      ];
    case 'result':
      return [capitalised(sentence(introduction?.result ?? '')), 'Et vous, à qui pourriez-vous demander\u00A0?'];
  }
}

/** Adds a full stop if there is no end mark. */
function sentence(text: string): string {
  const said = text.trim();
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}
