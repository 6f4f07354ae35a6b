/**
 * Short forms of the field with their expansions, folded, without articles. Initials of three or more letters need no entry:
 * `nameLikeness` recognises them.
 */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  agglo: 'communaute agglomeration',
  ars: 'agence regionale sante',
  asso: 'association',
  assoc: 'association',
  ca: 'communaute agglomeration',
  caf: 'caisse allocations familiales',
  cc: 'communaute communes',
  ccas: 'centre communal action sociale',
  cci: 'chambre commerce industrie',
  cd: 'departement',
  cdc: 'communaute communes',
  cfa: 'centre formation apprentis',
  cma: 'chambre metiers artisanat',
  com: 'communaute',
  comcom: 'communaute communes',
  cpie: 'centre permanent initiatives environnement',
  cr: 'region',
  cu: 'communaute urbaine',
  cuma: 'cooperative utilisation materiel agricole',
  ddt: 'direction departementale territoires',
  dept: 'departement',
  epci: 'etablissement public cooperation intercommunale',
  gal: 'groupe action locale',
  lag: 'groupe action locale',
  mfr: 'maison familiale rurale',
  mjc: 'maison jeunes culture',
  msa: 'mutualite sociale agricole',
  ot: 'office tourisme',
  oti: 'office tourisme intercommunal',
  petr: 'pole equilibre territorial rural',
  pnr: 'parc naturel regional',
  ptce: 'pole territorial cooperation economique',
  st: 'saint',
  ste: 'sainte',
};

/** Several words that name the same body: the council is the department, the town hall the commune. */
export const OTHER_WORDINGS: readonly (readonly [wording: RegExp, words: string])[] = [
  [/\bconseil (departemental|general)\b/g, 'departement'],
  [/\bconseil regional\b/g, 'region'],
  [/\b(mairie|ville|municipalite)\b/g, 'commune'],
  [/\bcom\.?[ -]com\b\.?/g, 'communaute communes'],
  [/\bloi (de )?1901\b/g, ' '],
];

const ARTICLES = 'a an and au aux d de des du en et l la le les of on pour s sur the un une the for'.split(' ');

export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'eurl earl gaec gfa gie gip sa sarl sas sasu sca scea sci scic scop scp selarl snc ltd inc gmbh asbl 1901'.split(' '),
);

/** Words that distinguish no name: articles and joints of both languages, and legal forms. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([...ARTICLES, ...LEGAL_FORMS]);

/** Words that speech leaves out. Two names equal without them may be the same, so the user is asked. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set(
  'association cooperative entreprise societe naturel regional intercommunal intercommunale syndicat fondation'.split(
    ' ',
  ),
);
