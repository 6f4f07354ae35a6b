import { fold } from '../folding';
import { VALUES, type ValueList, type ValueOf, valueKey, valueOf } from './values';

/** Beginnings of words that people use for our values, folded; the first row that matches wins. */
const BEGINNINGS: { readonly [List in ValueList]?: readonly (readonly [ValueOf<List>, readonly string[]])[] } = {
  nature: [
    ['agreement', ['convention', 'contrat', 'contract', 'protocole', 'accord', 'agreement', 'comite', 'committee']],
    ['worksFor', ['salari', 'employ', 'travaille', 'works', 'staff']],
    ['memberOf', ['adher', 'adhes', 'member', 'membre', 'societaire', 'affili', 'belong', 'appartien', 'appartenan']],
    ['partnerOf', ['parten', 'partner']],
    [
      'actsWith',
      [
        'cooper',
        'co-oper',
        'collabor',
        'action',
        'projet',
        'project',
        'co-constru',
        'coconstru',
        'ensemble',
        'together',
        'mutualis',
      ],
    ],
    [
      'exchanges',
      ['inform', 'echang', 'exchang', 'communic', 'conseil', 'advice', 'advis', 'discut', 'partag', 'share'],
    ],
    ['knows', ['connai', 'know', 'known', 'relation', 'contact', 'ami', 'friend', 'rencontr', 'met']],
  ],
  roles: [
    ['formerBeneficiary', ['ancien benef', 'ancienne benef', 'former benef']],
    ['beneficiary', ['benefic']],
    ['witness', ['temoi', 'witness', 'testimon']],
    ['relay', ['relai', 'relay', 'prescript', 'ambassad']],
    ['funder', ['financ', 'funde', 'fundi', 'bailleur', 'sponsor', 'donor', 'mecen']],
    ['leadPartner', ['chef', 'lead', 'leader', 'pilot', 'coordin']],
    ['holder', ['porteu', 'porte', 'holder', 'owner']],
    ['officer', ['charge', 'officer', 'accompagn']],
    ['resourcePerson', ['ressource', 'resource', 'expert', 'conseil']],
    ['partner', ['parten', 'partner']],
    ['peer', ['pair', 'peer', 'homologue']],
    ['colleague', ['colleg', 'colleag']],
  ],
  type: [
    ['network', ['reseau', 'network', 'federation', 'union', 'groupement', 'collectif']],
    ['body', ['instance', 'comite', 'commission', 'conseil', 'committee', 'board']],
    [
      'person',
      [
        'person',
        'individ',
        'elu',
        'elue',
        'habitant',
        'citoyen',
        'citizen',
        'benevole',
        'agent',
        'homme',
        'femme',
        'human',
      ],
    ],
    [
      'structure',
      [
        'asso',
        'associ',
        'commun',
        'mairie',
        'entrepri',
        'societe',
        'compan',
        'organi',
        'cooperat',
        'collectiv',
        'etabliss',
        'institut',
        'charit',
        'public',
        'prive',
      ],
    ],
  ],
  certainty: [
    ['absent', ['aucun', 'pas', 'no', 'non', 'inexist', 'nul']],
    [
      'toVerify',
      ['probab', 'peut', 'hypoth', 'suppos', 'a confirm', 'doute', 'maybe', 'likely', 'possibl', 'pressenti'],
    ],
    ['confirmed', ['confirm', 'verif', 'certain', 'sur', 'sure', 'avere', 'known', 'etabl']],
  ],
  yesNo: [
    ['no', ['inform', 'non', 'pas', 'not', 'aucun', 'verbal', 'oral']],
    ['yes', ['formal', 'officiel', 'official', 'ecrit', 'written', 'signe', 'oui', 'contrat', 'convention']],
  ],
  consent: [
    ['refused', ['refus', 'non', 'no']],
    ['toBeAsked', ['a demand', 'en attente', 'en cours', 'a recontact', 'pending', 'to ask']],
    ['given', ['accord', 'accept', 'oui', 'ok', 'agree', 'donne', 'given']],
  ],
  asked: [
    ['no', ['a faire', 'a interrog', 'non', 'pas', 'not']],
    ['partly', ['en cours', 'parti', 'commenc', 'start']],
    ['all', ['fait', 'faite', 'termin', 'complet', 'done', 'interview', 'interrog', 'rencontr']],
  ],
};

/**
 * The most likely value for an unknown word: by its beginning, or by one of our words that begins alike. A proposal for the
 * user to confirm, never a reading; `undefined` for a known word, or when nothing matches.
 */
export function likelyValue<List extends ValueList>(list: List, text: string): ValueOf<List> | undefined {
  if (valueOf(list, text) !== undefined) return undefined;
  const folded = fold(text);
  const lines: readonly (readonly [ValueOf<List>, readonly string[]])[] = BEGINNINGS[list] ?? [];
  const told = lines.find(([, beginnings]) => beginnings.some((one) => beginsWord(folded, one)));
  return told?.[0] ?? alike(list, text);
}

/** Shorter beginnings match too many words: they must be the whole word. */
const SHORT = 5;

/** True when a word of the text, or the text from one of its words on, begins like this. */
function beginsWord(folded: string, beginning: string): boolean {
  for (let at = folded.indexOf(beginning); at !== -1; at = folded.indexOf(beginning, at + 1)) {
    const isStart = at === 0 || !/[a-z0-9]/.test(folded.charAt(at - 1));
    if (isStart && (beginning.length >= SHORT || /^s?(?![a-z0-9])/.test(folded.slice(at + beginning.length))))
      return true;
  }
  return false;
}

const SHARED = 6;

/** The only value with a word that begins like one of the text; `undefined` when there are two. */
function alike<List extends ValueList>(list: List, text: string): ValueOf<List> | undefined {
  const stems = new Set(stemsOf(text));
  if (stems.size === 0) return undefined;
  const found = (STEMS.get(list) ?? []).filter((one) => one.stems.some((stem) => stems.has(stem)));
  return found.length === 1 ? (found[0]?.value as ValueOf<List> | undefined) : undefined;
}

/** Beginnings of the words of our values, computed once: a column may hold thousands of words to compare with them. */
const STEMS: ReadonlyMap<string, readonly { readonly value: string; readonly stems: readonly string[] }[]> = new Map(
  Object.entries(VALUES).map(([list, values]) => [
    list,
    values.map(({ value, fr, en, also }) => ({ value, stems: [fr, en, ...also].flatMap(stemsOf) })),
  ]),
);

function stemsOf(text: string): string[] {
  return valueKey(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= SHARED)
    .map((word) => word.slice(0, SHARED));
}
