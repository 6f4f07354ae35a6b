import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';
import { isPost } from '../columns/columnContent';
import { isPostAlone } from './signedPassages';

/** Result when the text between a name and an organisation only states that the person belongs to it. */
export interface SaysWorkplace {
  readonly hasPost: boolean;
}

const BLANK = '[ \\u00A0]';
export const OF = `(?:du|des|de la|de l['’]|d['’]|de|of(?: the)?|from(?: the)?)`;
const AT = `(?:au|aux|à la|à l['’]|à|chez|dans l[ae]|dans l['’]|at(?: the)?|for(?: the)?|to(?: the)?|with(?: the)?|pour(?: l[ae]| l['’])?)`;
const ARTICLE = `(?:(?:l[ae]|les|une?|notre|the|an?|our)${BLANK}|l['’])?`;

export const OF_OR_AT = anyOf(OF, 'au', 'à la', "à l['’]", 'at(?: the)?');

const KIND = `(?:(?:association|asso|magasin|supermarché|restaurant|café|hôtel|garage|cabinet|boutique|enseigne)${BLANK})?`;

/** "Fatou Diop du Secours populaire", "Léo Caron, de la MJC". */
const BARE = new RegExp(`^,?${BLANK}${OF}${BLANK}?${KIND}$`, 'u');
/** "Rajiv Menon at Eastfield Housing has a garage". */
const AT_HOUSE = new RegExp(`^${BLANK}at(?: the)?${BLANK}$`, 'u');
/** "Marion Vaugrenard, éleveuse, ferme du Buis", alone on a line. */
const POST_THEN = new RegExp(`^(?:,|${BLANK}[–—-])${BLANK}(\\p{Ll}[\\p{L}'’ -]{2,40}),${BLANK}$`, 'u');
/** "M. Guérin, maire (mairie de Courlanges)". */
const POST_BEFORE_BRACKET = new RegExp(`^,${BLANK}(\\p{Ll}[\\p{L}'’ -]{2,40})${BLANK}\\($`, 'u');
/** "Paul Vasseur, directeur de l'Espace jeunes", "Jane Cole is a nurse at …", "Jonas Petit, maraîcher à la …". */
const WITH_POST = new RegExp(
  `^(?:(?:,${BLANK}(?:il|elle|he|she|iel))?${BLANK}(?:[–—-]|est|is|était|was)|(?: \\([^()\\n]{2,30}\\))?,?)${BLANK}${ARTICLE}(\\p{L}[\\p{L}'’ -]{1,60}?)${BLANK}(${OF}|${AT})${BLANK}?${KIND}$`,
  'u',
);
/**
 * An employer stated in other ways: "Steeve Lauriette pour le Service d'aide …,", "Fabrice Garcin, à l'Épicerie … dont
 * il est le patron", "Patrice Dambury, mécanicien, du Garage …".
 */
const FOR_HOUSE = new RegExp(`^,?${BLANK}(?:pour|for)${BLANK}(?:(?:l[ae]|the)${BLANK}|l['’])?$`, 'u');
const WHERE = new RegExp(`^,?${BLANK}(?:au|à la|à l['’]|at(?: the)?)${BLANK}?$`, 'u');
const IS_THERE = /^ (?:dont|où) (?:il|elle) (?:est|travaille)|^,? where (?:he|she|they) /u;
const POST_THEN_OF = new RegExp(`^,${BLANK}(\\p{Ll}[\\p{L}'’ -]{2,40}),${BLANK}${OF}${BLANK}?$`, 'u');
/** "…, du service des sports de la Mairie". */
const OF_SERVICE = new RegExp(
  `^,?${BLANK}(?:du|de la|de l['’])${BLANK}?(?:service|pôle|direction|équipe|unité|antenne|bureau|département)(?:${BLANK}\\p{Ll}[\\p{Ll}'’-]*){0,5}${BLANK}(?:${OF}|à|au|à la|à l['’])${BLANK}?$`,
  'u',
);
/** "who teaches Year 5 at …", "qui travaille à la …", "travaille au …". */
const WORKS = new RegExp(
  `^,?${BLANK}(?:(?:qui|who)${BLANK})?(?:travaille|bosse|enseigne|exerce|intervient|coordonne|anime|encadre|forme|s['’]occupe|works|teaches|volunteers|helps|looks after)(?:${BLANK}[\\p{L}\\d-]+){0,4}?${BLANK}${AT}${BLANK}?$`,
  'u',
);
/** "Hamza Qureshi runs the Corner Café", "…, qui dirige la ferme". */
const RUNS = new RegExp(
  `^,?${BLANK}(?:(?:qui|who)${BLANK})?(?:runs|manages|chairs|leads|owns|conducts|directs|founded|started|set up|dirige|préside|gère|tient|coordonne|anime|exploite|(?:a |ont )?(?:fondé|créé|ouvert|monté)|dirigent|tiennent|gèrent|animent)(?: depuis(?: \\p{L}+)? \\d{4})?${BLANK}(?:(?:the|l[ae]|les)${BLANK}|l['’])?$`,
  'u',
);

/** "Denis Petit, adjoint au maire, représente la Mairie …". */
const STANDS_FOR = new RegExp(
  `^(?:,${BLANK}[^,.;:\\n]{2,40},)?${BLANK}(?:représente|représentait|represents|represented)${BLANK}(?:(?:the|l[ae]|les)${BLANK}|l['’])?$`,
  'u',
);
/** "Sabrina Louvel est au CCAS de Plougarnic depuis janvier". */
const IS_AT = new RegExp(
  `^${BLANK}(?:est|is|has been)${BLANK}(?:au|à la|à l['’]|chez|at(?: the)?|with(?: the)?)${BLANK}?$`,
  'u',
);
const SINCE = /^[ \u00A0](?:depuis|since)[ \u00A0]/u;

/**
 * Tests whether `between`, the text from a person's name to an organisation's, states that they belong to it. `after`:
 * the text that follows.
 */
export function saysWorkplace(between: string, after: string): SaysWorkplace | undefined {
  if (RUNS.test(between)) return { hasPost: true };
  if (STANDS_FOR.test(between) || (IS_AT.test(between) && SINCE.test(after))) return { hasPost: false };
  if (WORKS.test(between) || OF_SERVICE.test(between)) return { hasPost: false };
  if (BARE.test(between) || (AT_HOUSE.test(between) && /^[ \u00A0]\p{Ll}/u.test(after))) return { hasPost: false };
  const then = POST_THEN.exec(between)?.[1];
  if (then !== undefined) return ENDS_LINE.test(after) && isSetOff(then, ',') ? { hasPost: true } : undefined;
  if (FOR_HOUSE.test(between)) return /^[ \u00A0]?(?:[,.;)]|$|\n)/.test(after) ? { hasPost: false } : undefined;
  if (WHERE.test(between)) return IS_THERE.test(after) ? { hasPost: true } : undefined;
  if (isSetOff(POST_THEN_OF.exec(between)?.[1] ?? 'qui', ',')) return { hasPost: true };
  if (isPostOfAny(POST_BEFORE_BRACKET.exec(between)?.[1] ?? '')) return { hasPost: true };
  const [, post = ''] = WITH_POST.exec(between) ?? [];
  if (post === '') return undefined;
  // In "…, voisine de la ferme" the person is related to the farm but not a member.
  if (IS_NO_POST.has(fold(post).split(/\s+/)[0] ?? '')) return undefined;
  return isPostOfAny(post) || (between.startsWith(',') && isSetOff(post, after)) ? { hasPost: true } : undefined;
}

const ENDS_LINE = /^[ \u00A0]?(?:$|\n|\(|\.(?:\s|$)|[–—-] )/;

/** True for a post in the plural or with "co-" too: "bénévoles", "cofondatrice". */
export function isPostOfAny(post: string): boolean {
  const one = post.replace(/s(?= |$)/gu, '');
  return isPostAlone(post) || [one, one.replace(/^co-?(?=\p{L}{5})/iu, '')].some(isPost);
}

/**
 * True for a clause between commas that tells what a person is, "…, l'entraîneur de X, …", and not where they are or what they did.
 */
export function isSetOff(post: string, after: string): boolean {
  const words = fold(post).split(/\s+/);
  return (
    words.length <= MOST_WORDS &&
    !/\p{Lu}/u.test(post) &&
    /^[ \u00A0]?(?:[,.;:)]|$|\n)/.test(after) &&
    !words.some((word) => IS_NO_POST.has(word)) &&
    !PARTICIPLE.test(post.split(' ')[0] ?? '')
  );
}

const MOST_WORDS = 6;
/** Participles, "invité par", "venant de", "coming from"; "associé", "doctorante" tell what somebody is. */
const PARTICIPLE =
  /^(?!(?:associ|salari|délégu|employ|charg|déput|préposé|attach|retrait)ée?s?$|(?:doctor|enseign|étudi|interven|surveill|représent|gér|assist|dirige|exploit|consult|soign|adjoi|correspond|commerç|fabric|remplaç|suppl|négoci|accompagn|adhér)\p{L}*$).*(?:ée?s?|ante?s?|ing)$/u;

/** Words that show a clause tells no post but where, when or what was done, or a relation without membership. */
const IS_NO_POST: ReadonlySet<string> = new Set(
  `qui dont ou apres avant avec sans pour par dans en lors depuis chez sur sous contre vers suite grace face malgre
  selon comme puis mais et donc car ni a ont est sont etait etaient sera va vont vient viennent pas plus pres loin
  proche voisin voisine cliente client usager usagere habitant habitante ami amie fils fille mere pere femme mari
  epouse frere soeur beneficiaire locataire riverain riveraine partenaire fournisseur fournisseuse soutien ancien
  ancienne ex futur future autre invite invitee membres quelqu rien who whose which where when after before with
  without for by in on since near next former future friend neighbour neighbor customer client user supplier partner
  venu venue revenu revenue issu issue parti partie sorti sortie accueilli accueillie suivi suivie recu recue connu
  connue absent absente present presente excuse excusee cousin cousine veuve temoin absentee
  and or but is are was were has have had will not`.split(/\s+/),
);
