import { fold } from '../../domain/folding';

type Article = 'la ' | 'le ' | 'l’' | 'les ';

const words = (text: string) => text.trim().split(/\s+/);

/** First words of organisations, by article. Words that may themselves be a company's name ("Radio Brenelle") are left out. */
const FIRST_WORDS = new Map<string, Article>(
  (
    [
      [
        'la ',
        `banque bibliotheque boulangerie brasserie caf caisse capeb chambre chorale cite commission communaute commune comcom
        compagnie confederation conciergerie coop cooperative couveuse cpam creche cc cuma ddt ddtm ddfip direction draaf drac
        dreal dreets fabrique fanfare federation fdsea ferme fondation fromagerie gendarmerie halte laiterie librairie ligue
        ludotheque maif mairie maison maternelle maternite mediatheque metropole mfr miellerie mission mjc msa mutuelle
        paroisse pharmacie plateforme pmi prefecture province recyclerie regie region residence ressourcerie ruche
        safer scic scierie scop section societe sous-prefecture station structure troupe ville`,
      ],
      [
        'le ',
        `bureau cabinet cafe camping caue ccas centre cfa cfppa cias cinema civam civb club cluster college collectif comite
        conseil conservatoire consortium cpie cpts cnam crous cridel departement dla fablab festival foyer gab gaec gal garage
        geda geiq gip groupe groupement hameau jardin laboratoire lycee magasin marche ministere mouvement moulin musee
        parc pays petr pimms planning pnr pole ptce refuge relais reseau restaurant samu sdis secours service sictom sivom
        sivu smictom snack spanc studio syndicat taxi theatre tiers-lieu`,
      ],
      [
        'l’',
        `abattoir abbaye academie ademe adil admr afpa agence agglo agglomeration amap amicale anah anct ars asso association
        atelier auberge autorite ecole ecomusee ehpad entente entreprise epci epf epicerie epicerie-cafe epl equipe esat
        espace etablissement habitat harmonie hopital hotel hub ime incubateur inspection instance institut
        intercommunalite interprofession itep observatoire office ordre orchestre udaf union universite urssaf usine`,
      ],
      ['les ', 'amis archives ateliers francas jardins restos scouts services'],
    ] as const
  ).flatMap(([article, text]) => words(text).map((word) => [word, article] as const)),
);

/** "CUMA" of "CUMA du Val"; the whole of a hyphenated word. */
const FIRST = /^[\p{L}-]+(?![\p{L}’'])/u;

/** Article of "CUMA du Val", which a sentence needs; `undefined` for "Léa", and when none is known. */
function articleOf(name: string): Article | undefined {
  return IS_SURNAME.test(name) ? undefined : FIRST_WORDS.get(fold(FIRST.exec(name)?.[0] ?? ''));
}

/**
 * "MOULIN Julie", "Moulin Jean": words that are also surnames. A list of given names would work better, but is too large to load before
 * the first picture.
 */
const IS_SURNAME =
  /^\p{Lu}{5,},? \p{Lu}\p{Ll}+$|^(?:Moulin|Maison|Jardin|Marché|Marche|Chambre|Abbaye) \p{Lu}[\p{L}-]+$/u;

const OF: Readonly<Record<Article, string>> = { 'la ': 'de la ', 'le ': 'du ', 'l’': 'de l’', 'les ': 'des ' };
const TO: Readonly<Record<Article, string>> = { 'la ': 'à la ', 'le ': 'au ', 'l’': 'à l’', 'les ': 'aux ' };

/** "la CUMA du Val", after a verb or "avec"; "Léa". */
export const theFr = (name: string) => `${articleOf(name) ?? ''}${name}`;

/** The same at the start of a sentence: "La CUMA du Val"; a name without an article is unchanged. */
export function beginFr(name: string): string {
  const said = theFr(name);
  return said === name ? name : `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

/** "du Lycée Pagnol", and "des Paniers" for the name "Les Paniers"; `undefined` when no article is known. */
export const ofArticle = (name: string) => joined(name, OF);

/** "au Lycée Pagnol", "aux Paniers", "à Léa". */
export const toFr = (name: string) => joined(name, TO) ?? `à ${name}`;

function joined(name: string, joints: Readonly<Record<Article, string>>): string | undefined {
  const article = articleOf(name);
  if (article !== undefined) return `${joints[article]}${name}`;
  const [own = '', rest = ''] = contracted(name);
  return rest === '' ? undefined : `${joints[own === 'Les' ? 'les ' : 'le ']}${rest}`;
}

/** Splits "Les", "Paniers de la Brenelle"; also "Le Panier solidaire", "Le Relais". "Le Goff" and "Le Goff du Val" may be a person. */
function contracted(name: string): readonly string[] {
  const [, own = '', rest = ''] = /^(Les?) (.+)$/u.exec(name) ?? [];
  const isTold = own === 'Les' || /(?:^| )(?!d[eu]s? |d['’])\p{Ll}/u.test(rest) || articleOf(rest) !== undefined;
  return rest !== '' && isTold ? [own, rest] : [];
}
