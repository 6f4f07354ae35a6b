import { anyOf } from '../../domain/words/anyOf';
import { headingKey } from './headings';

const AGAIN = new RegExp(
  `^${anyOf(
    /(?:et )?une? autre|(?:et )?(?:une? |l[ae] )?(?:deuxieme|seconde?|troisieme|quatrieme|cinquieme|[2-9](?:e|eme|nde?))/,
    /(?:and )?(?:a |the )?(?:another|second|third|fourth|fifth|[2-9](?:nd|rd|th))(?: one)?/,
  )}$`,
);

/** Replaces questions of a form that only count ("Un deuxième ?", "A third?") by the question before them. */
export function askedAgain(headings: readonly string[]): readonly string[] {
  let asked = '';
  return headings.map((heading) => {
    if (!AGAIN.test(headingKey(heading))) asked = heading;
    return asked === '' ? heading : asked;
  });
}
