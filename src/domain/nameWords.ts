import { fold } from './folding';

/** Short forms of the field and what they stand for, folded; each is read as its words. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  agglo: 'communaute agglomeration',
  asso: 'association',
  assoc: 'association',
  ca: 'communaute agglomeration',
  cc: 'communaute communes',
  cci: 'chambre commerce industrie',
  cdc: 'communaute communes',
  cfa: 'centre formation apprentis',
  cma: 'chambre metiers artisanat',
  com: 'communaute',
  comcom: 'communaute communes',
  cpie: 'centre permanent initiatives environnement',
  cu: 'communaute urbaine',
  cuma: 'cooperative utilisation materiel agricole',
  dept: 'departement',
  epci: 'etablissement public cooperation intercommunale',
  gal: 'groupe action locale',
  lag: 'groupe action locale',
  mfr: 'maison familiale rurale',
  ot: 'office tourisme',
  petr: 'pole equilibre territorial rural',
  pnr: 'parc naturel regional',
  ptce: 'pole territorial cooperation economique',
  st: 'saint',
  ste: 'sainte',
};

/** Words that tell nobody apart: articles and joints of both languages, and legal forms. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and au aux d de des du en et l la le les of on pour s sur the un une the for ' +
    'eurl earl gaec gie sa sarl sas sasu sca scea sci scic scop snc ltd inc gmbh asbl 1901'
  ).split(' '),
);

/**
 * The words of a name that tell whom it names: folded, short forms read in full, without articles and legal forms.
 * "CC du Pilat" and "Communauté de communes du Pilat" have the same. For comparing, never for showing.
 */
export function nameWords(name: string): string[] {
  return fold(name)
    .replace(/\bloi (de )?1901\b/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .flatMap((word) => (SHORT_FORMS[word] ?? word).split(' '));
}
