import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';

/** Posts and parties said to be missing: "pas de suppléant", "sans structure". */
const POSTS = anyOf(
  /partenaires?|partners?|structures?|referente?s?|contacts?|reponse|correspondante?s?|suppleante?s?|titulaires?|remplacante?s?|clerks?/,
  /adjointe?s?|binome|second|responsables?|elue?s?(?: referente?s?)?|salariee?s?|tresorier\w*|secretaires?/,
  /secretary|treasurer|deputy|alternates?|substitutes?|president\w*|chair/,
);
/** Words for the people of a list that does not name them. */
const ANSWERED = anyOf(
  /beneficiaires?|personnes?|participante?s?|repondante?s?|donat(?:eur|rice)s?|noms?|names?/,
  /beneficiar(?:y|ies)|donors?|respondents?|individuals?/,
);
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
    // a reference to a name beside or above
    /(?:the )?same(?: person| contact)?(?: as .*)?|(?:as|see) (?:above|below|before|sec(?:retary)?|chair|treasurer|contact)/,
    /(?:l[ae] |les )?memes?(?: (?:personnes?|contacts?|que .*|qu'.*))?|(?:comme|voir) (?:ci-dessus|au-dessus|plus haut|le precedent)/,
    // nobody yet
    /pas encore.*|(?:(?:recherche|recrutement|designation|remplacement) )?en cours(?: (?:de|d'|d’).*)?|(?:en cours de |en )recrutement|en attente/,
    `(?:poste )?a pourvoir|a ${TO_DO}(?: .*)?|mettre a jour.*`,
    // a service to turn to instead
    /(?:voir|demander|s'adresser|passer|appeler|contacter)(?: directement)? (?:avec|a|au|aux|par|chez|le|la) ?(?:l'accueil|accueil|secretariat|standard|mairie|siege|equipe|l'equipe)(?: .*)?/,
    /(?:ask|see|call|contact)(?: at)?(?: the)? (?:reception|front desk|office|switchboard|secretary|team)(?: .*)?/,
    /tb[acd]|to be (?:confirmed|appointed|recruited|decided)|not yet.*/,
    /not (?:yet )?(?:matched|assigned|allocated|filled|named|known|decided)(?: .*)?/,
    // a vacant post
    /(?:(?:un |\d+ )?(?:poste|siege)s? )?vacante?s?(?: posts?| positions?)?(?: [-–—] (?:ask|see|call|contact|voir|demander|contacter) .*)?|vacancy(?:[,: ].*)?/,
    /(?:too (?:new|early|soon)|trop tot|hard|difficile) (?:to say|pour le dire|a dire)|(?:elected|appointed) (?:at|by) .*/,
    /(?:(?:un |\d+ )?(?:poste|siege)s? )(?:non pourvu|gele|supprime|suspendu|inoccupe|libre)e?s?/,
    /(?:post|seat|position) (?:frozen|unfilled|vacant|deleted|suspended)|(?:frozen|unfilled) (?:post|seat|position)/,
    // no organisation: people who represent themselves, or a desk
    /particuliers?|particuliere|habitante?s?|citoyenne?|citoyen|retraitee?s?|independante?s?|etudiante?s?|benevoles?/,
    /a titre (?:individuel|personnel)|free-?lance|(?:auto|micro)-?entrepreneu(?:r|se)|profession liberale/,
    /secretariat|accueil|standard|self-employed|retired|resident|individual/,
    // no organisation either: seats on a board beside representatives of organisations
    /(?:independent|lay|co-?opted|individual|public|community) (?:member|person|chair|trustee|representative|adviser|advisor)s?/,
    /co-?optee|members? of the public|(?:membre|expert)e? independante?|(?:personne|personnalite)s? qualifiees?|personne ressource/,
    // a telephone that joined under its own name
    /(?:l'|mon |my )?(?:iphone|ipad|android|smartphone|macbook(?: pro| air)?|galaxy(?: \w{1,6})?|sm-\w{3,8})(?: de .*| \(\d+\))?/,
    /(?:zoom user|utilisateur zoom)|(?:no name|tel|phone)\s?:.*|no name/,
    // people who stay anonymous
    String.raw`(?:${ANSWERED} )?anonym(?:e|isee?|i[sz]ed|ous)s?(?: \(.*\))?`,
  )}$`,
);

/** Words; a longer text is a sentence or a list. */
const MOST_WORDS = 10;

/** True for text that is hardly a name: a sentence, a list, a code ("N385", "2024-017"), a number. */
export function isUnlikelyName(text: string): boolean {
  if (isNoName(text) || /[;|\n]|[.!?] \p{Lu}/u.test(text)) return true;
  return text.split(/\s+/).length > MOST_WORDS || /^\p{L}{0,3}[-_ .]?\d[\d\-_/.]+$/u.test(text);
}

/** True for a question on a sticky note: "who else??", "qui d'autre ?". */
export const asksWho = (text: string): boolean =>
  /^(?:who|whom|qui|quelqu['’]un|someone|somebody|anyone|anybody|d['’]autres|autres?|others?)(?!\p{L}).*\?$/u.test(
    fold(text),
  );

/** True when the cell names an actor: neither blank nor "not matched yet". */
export const namesSomebody = (cell = ''): boolean => cell !== '' && !isNoName(cell);

/** True when a cell in place of a name says that there is none, or holds a mark, a number or a day. */
export function isNoName(text: string): boolean {
  return NO_NAME.test(fold(text).replace(/^\((.*)\)$/, '$1')) || asksWho(text);
}
