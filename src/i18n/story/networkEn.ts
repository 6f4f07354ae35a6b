import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import { capitalised } from '../capitals';
import { fewWords } from '../fewWords';
import { nameOf, themeLabel } from '../findings/named';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { soughtEn } from './settledEn';

/** Usefulness of a network: a need, who was asked, the introduction, its result. */
export function networkEn(
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
      const themes = listEn(
        told.themes.map((theme) => quoteEn(themeLabel(document, theme))),
        3,
      );
      const need =
        told.request !== undefined
          ? `${needs} was looking for ${soughtEn(told.request, telling)}.`
          : themes === ''
            ? fewWords(
                ...(subject ? [`It all began with something ${needs} needed: ${sentence(subject)}`] : []),
                `It all began with something ${needs} needed.`,
              )
            : `${needs} wanted to move forward on ${themes}.`;
      return [need, 'Who could open the door?'];
    }
    case 'asked':
      if (asked === undefined)
        return [`${needs} went straight to ${met}.`, 'Would anybody have thought of it without the map?'];
      return [
        told.askedKnowsBoth ? `${asked}, who knows both ${needs} and ${met}, was asked.` : `${asked} was asked.`,
        'Who else could have helped?',
      ];
    case 'introduced':
      return [
        asked === undefined ? `${needs} and ${met} were put in touch.` : `${asked} introduced ${met} to ${needs}.`,
        'Who else would gain from meeting?',
      ];
    case 'result':
      return [capitalised(sentence(introduction?.result ?? '')), 'And you: who could you ask?'];
  }
}

/** Adds a full stop if there is no end mark. */
function sentence(text: string): string {
  const said = text.trim();
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}
