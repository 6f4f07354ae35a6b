import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';

/** Who a cell speaks of where it says that nobody is: "pas de suppléant", "sans structure". */
const POSTS = anyOf(
  /partenaires?|partners?|structures?|referente?s?|contacts?|reponse|correspondante?s?|suppleante?s?|titulaires?|remplacante?s?|clerks?/,
  /adjointe?s?|binome|second|responsables?|elue?s?(?: referente?s?)?|salariee?s?|tresorier\w*|secretaires?/,
  /secretary|treasurer|deputy|alternates?|substitutes?|president\w*|chair/,
);
/** Of whom a list is where they are not named. */
const ANSWERED = anyOf(
  /beneficiaires?|personnes?|participante?s?|repondante?s?|donat(?:eur|rice)s?|noms?|names?/,
  /beneficiar(?:y|ies)|donors?|respondents?|individuals?/,
);
/** What is still to be done before somebody is named. */
const TO_DO = anyOf(
  /designer|definir|confirmer|preciser|completer|voir|suivre|trouver|venir|identifier|nommer|recruter/,
  /contacter|recontacter|relancer|verifier|mettre a jour/,
);
const NO_NAME = new RegExp(
  `^${anyOf(
    // everybody
    /tout le monde|toutes?|tous|chacune?|everyone|everybody/,
    // a mark, a number, a day, a sign
    /oui|non|yes|no|x|true|false|vrai|faux/,
    /["?.]+|\(?\d[\d\s.,/:-]*\)?|.*!!+/,
    /\d{1,4} (?:presente?s?|absente?s?|excusee?s?|inscrite?s?|participante?s?|personnes|attendees|attended|apologies)/,
    // nobody, or nothing
    /aucune?s?(?: (?:pour (?:l'instant|le moment)|a ce (?:jour|stade)|encore|connue?s?|identifiee?s?|partenaires?))?/,
    `(?:pas (?:de |d')|sans |no )${POSTS}(?: .*)?`,
    /neant|sans(?: objet| structure| organisme| emploi)?|n[./]?[ck]\.?|n[./]?r\.?|s[./]?o\.?|n[./]?a\.?|idem/,
    /(?:nobody|no[ -]?one|personne) (?:yet|so far|at present|at the moment|encore|pour (?:l'instant|le moment)|a ce (?:jour|stade))(?:[, ].*)?/,
    /(?:nobody|no[ -]?one)|none(?: (?:yet|so far|at present|identified|known))?/,
    /non (?:designee?s?|communiquee?|renseignee?|precisee?|connue?|attribuee?)|inconnue?|not (?:provided|stated|known)/,
    // whoever was named before, beside or above
    /(?:the )?same(?: person| contact)?(?: as .*)?|(?:as|see) (?:above|below|before|sec(?:retary)?|chair|treasurer|contact)/,
    /(?:l[ae] |les )?memes?(?: (?:personnes?|contacts?|que .*|qu'.*))?|(?:comme|voir) (?:ci-dessus|au-dessus|plus haut|le precedent)/,
    // nobody yet
    /pas encore.*|(?:(?:recherche|recrutement|designation|remplacement) )?en cours(?: (?:de|d'|d’).*)?|(?:en cours de |en )recrutement|en attente/,
    `(?:poste )?a pourvoir|a ${TO_DO}(?: .*)?|mettre a jour.*`,
    // whom to turn to instead of somebody
    /(?:voir|demander|s'adresser|passer|appeler|contacter)(?: directement)? (?:avec|a|au|aux|par|chez|le|la) ?(?:l'accueil|accueil|secretariat|standard|mairie|siege|equipe|l'equipe)(?: .*)?/,
    /(?:ask|see|call|contact)(?: at)?(?: the)? (?:reception|front desk|office|switchboard|secretary|team)(?: .*)?/,
    /tb[acd]|to be (?:confirmed|appointed|recruited|decided)|not yet.*/,
    /not (?:yet )?(?:matched|assigned|allocated|filled|named|known|decided)(?: .*)?/,
    // a post that nobody holds
    /(?:(?:un |\d+ )?(?:poste|siege)s? )?vacante?s?(?: posts?| positions?)?(?: [-–—] (?:ask|see|call|contact|voir|demander|contacter) .*)?|vacancy(?:[,: ].*)?/,
    /(?:too (?:new|early|soon)|trop tot|hard|difficile) (?:to say|pour le dire|a dire)|(?:elected|appointed) (?:at|by) .*/,
    /(?:(?:un |\d+ )?(?:poste|siege)s? )(?:non pourvu|gele|supprime|suspendu|inoccupe|libre)e?s?/,
    /(?:post|seat|position) (?:frozen|unfilled|vacant|deleted|suspended)|(?:frozen|unfilled) (?:post|seat|position)/,
    // no organisation: who stands for nobody but themselves, or a desk of one
    /particuliers?|particuliere|habitante?s?|citoyenne?|citoyen|retraitee?s?|independante?s?|etudiante?s?|benevoles?/,
    /a titre (?:individuel|personnel)|free-?lance|(?:auto|micro)-?entrepreneu(?:r|se)|profession liberale/,
    /secretariat|accueil|standard|self-employed|retired|resident|individual/,
    // no organisation either: why somebody sits on a board beside those who speak for one
    /(?:independent|lay|co-?opted|individual|public|community) (?:member|person|chair|trustee|representative|adviser|advisor)s?/,
    /co-?optee|members? of the public|(?:membre|expert)e? independante?|(?:personne|personnalite)s? qualifiees?|personne ressource/,
    // a telephone that signed in by its own name
    /(?:l'|mon |my )?(?:iphone|ipad|android|smartphone|macbook(?: pro| air)?|galaxy(?: \w{1,6})?|sm-\w{3,8})(?: de .*| \(\d+\))?/,
    /(?:zoom user|utilisateur zoom)|(?:no name|tel|phone)\s?:.*|no name/,
    // who did not want to be named
    String.raw`(?:${ANSWERED} )?anonym(?:e|isee?|i[sz]ed|ous)s?(?: \(.*\))?`,
  )}$`,
);

/** Above so many words, or with a sign that parts them, it is a sentence or a list. */
const MOST_WORDS = 10;

/** True for what nobody is called: a sentence, a list, a code ("N385", "2024-017"), a number. */
export function isUnlikelyName(text: string): boolean {
  if (isNoName(text) || /[;|\n]|[.!?] \p{Lu}/u.test(text)) return true;
  return text.split(/\s+/).length > MOST_WORDS || /^\p{L}{0,3}[-_ .]?\d[\d\-_/.]+$/u.test(text);
}

/** "who else??", "qui d'autre ?" on a sticky note. */
export const asksWho = (text: string): boolean =>
  /^(?:who|whom|qui|quelqu['’]un|someone|somebody|anyone|anybody|d['’]autres|autres?|others?)(?!\p{L}).*\?$/u.test(
    fold(text),
  );

/** True where a cell names somebody: neither blank, nor "not matched yet". */
export const namesSomebody = (cell = ''): boolean => cell !== '' && !isNoName(cell);

/** True where a cell that should name somebody says that there is nobody to name, or is a mark, a number or a day. */
export function isNoName(text: string): boolean {
  return NO_NAME.test(fold(text).replace(/^\((.*)\)$/, '$1')) || asksWho(text);
}
