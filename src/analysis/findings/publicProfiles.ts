import type { Actor, Profile } from '../../domain/actor';
import { fold } from '../../domain/folding';
import { rememberedByText } from '../../domain/remembered/rememberedByText';

/** Splits lines of comma-separated phrases into one list. */
const phrases = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '));

/** Words by which a public, or a free-text profile, names a known profile: folded, without inclusive marks. */
const WORDS: Readonly<Record<Profile, readonly string[]>> = {
  elected: phrases(
    'elu, elus, elue, elues, maire, maires, conseiller municipal, conseillers municipaux, conseiller municipaux, elected',
    'elected official, elected officials, mayor, mayors, councillor, councillors, councilor, councilors',
    'conseillere municipale, conseilleres municipales, depute, deputes, deputee, deputees, senateur, senateurs',
    'senatrice, senatrices',
  ),
  projectOfficer: phrases(
    'charge de mission, charges de mission, chargee de mission, chargees de mission, chef de projet',
    'chefs de projet, cheffe de projet, cheffes de projet, project officer, project officers',
    'project manager, project managers',
  ),
  leaderFacilitator: phrases(
    'animateur leader, animateurs leader, animatrice leader, animatrices leader, animateurrice leader',
    'animateurrices leader, animateurs, animatrices, animateurrices, animateur, animatrice, animateurrice',
    'leader facilitator, leader facilitators, facilitator, facilitators',
  ),
  developmentAgent: phrases(
    'agent de developpement, agents de developpement, agente de developpement, agentes de developpement',
    'development agent, development agents, development officer, development officers',
  ),
  director: phrases(
    'directeur, directeurs, directrice, directrices, directeurrice, directeurrices, direction, director',
    'directors, head, heads',
  ),
  volunteer: phrases(
    'benevole, benevoles, responsable associatif, responsables associatifs, responsable associative',
    'responsables associatives, responsables associatifves, volunteer, volunteers',
  ),
  entrepreneur: phrases(
    'entrepreneur, entrepreneurs, entrepreneure, entrepreneures, entrepreneuse, entrepreneuses',
    'agriculteur, agriculteurs, agricultrice, agricultrices, agriculteurrice, agriculteurrices',
    'chef dentreprise, chefs dentreprise, cheffe dentreprise, cheffes dentreprise, artisan, artisans',
    'artisane, artisanes, commercant, commercants, commercante, commercantes, farmer, farmers',
    'business owner, business owners',
  ),
  teacher: phrases(
    'enseignant, enseignants, enseignante, enseignantes, professeur, professeurs, professeure',
    'professeures, formateur, formateurs, formatrice, formatrices, formateurrices, teacher, teachers',
    'trainer, trainers',
  ),
  resident: phrases(
    'habitant, habitants, habitante, habitantes, citoyen, citoyens, citoyenne, citoyennes, grand public',
    'resident, residents, citizen, citizens, general public, inhabitant, inhabitants',
  ),
  expert: phrases('expert, experts, experte, expertes, consultant, consultants, consultante, consultantes'),
  interpreter: phrases('interprete, interpretes, traducteur, traductrice, interpreter, interpreters, translator'),
};

const PROFILE_OF_CODE = new Map(Object.keys(WORDS).map((code) => [fold(code), code as Profile]));

/** Known profiles that a text names: "élu·es" and "elected officials" both name the elected. */
export function profilesNamed(text: string): ReadonlySet<Profile> {
  const known = PROFILE_OF_CODE.get(fold(text));
  if (known) return new Set([known]);
  const words = ` ${plainWords(text)} `;
  const named = (Object.keys(WORDS) as Profile[]).filter((profile) =>
    WORDS[profile].some((phrase) => words.includes(` ${phrase} `)),
  );
  return new Set(named);
}

/**
 * Folded words without the endings of inclusive writing: "élu·e·s", "élu(e)s", "élu-e-s" and "élu/e" all become "elu"
 * or "elus", "agriculteur·trices" becomes "agriculteur". Negated words are dropped: "habitants non élus" names no
 * elected.
 */
function plainWords(text: string): string {
  return fold(text)
    .replace(/'/g, '')
    .replace(ENDINGS, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:non|not) \p{L}+/gu, '')
    .trim();
}

/**
 * Marked endings after a word. A hyphen can mark an ending or join words, so most words that stand on their own are not listed.
 * Known limit: "-les-" between two words is taken for an ending.
 */
const ENDINGS =
  /(?<=\p{L}{2})(?:[.(/_-](?:e|es|s|x|ne|nes|le|les|te|tes|rice|rices|trice|trices|ice|ices|ive|ives|ve|ves|se|ses|euse|euses|ere|eres)(?![\p{L}\p{N}])\)?)+/gu;

export interface ProfileTest {
  /** False when the public names no known profile: nobody can be said to lack it. */
  readonly namesProfile: boolean;
  readonly fits: (actor: Actor) => boolean;
}

const MOST_PROFILES = 1000;

/** Returns a test for the profile that a public names. Without a known profile, it fits actors whose profile is the same text. */
export function profileTest(publicName: string): ProfileTest {
  const wanted = profilesNamed(publicName);
  if (wanted.size === 0)
    return { namesProfile: false, fits: ({ profile }) => profile !== undefined && sameText(profile, publicName) };
  const fitsText = rememberedByText(
    MOST_PROFILES,
    (profile: string) => profile,
    (profile) => [...profilesNamed(profile)].some((one) => wanted.has(one)),
  );
  return { namesProfile: true, fits: ({ profile }) => profile !== undefined && fitsText(profile) };
}

function sameText(a: string, b: string): boolean {
  return singular(a) === singular(b);
}

function singular(text: string): string {
  return plainWords(text).replace(/[sx]\b/g, '');
}
