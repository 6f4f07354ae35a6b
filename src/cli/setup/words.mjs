/**
 * Sentences of `npm start`, shown before anything is installed: they cannot come from `i18n`, which has to be built.
 * @typedef {typeof FRENCH} Words
 */

const FRENCH = {
  /** @param {string} version */
  oldNode: (version) => `Maillon demande Node 20.19 ou plus récent ; celui-ci est ${version}.`,
  installing: 'Installation de ce qui manque (npm ci) : une à deux minutes, la première fois seulement…',
  installed: 'Installation terminée.',
  installFailed: 'L’installation a échoué : voir les lignes ci-dessus. Un accès au registre npm est nécessaire.',
  building: 'Préparation de l’application…',
  built: 'Application prête.',
  buildFailed: 'La préparation de l’application a échoué : voir les lignes ci-dessus.',
  /** @param {number} port */
  portTaken: (port) => `Le port ${port} est pris : essai du suivant.`,
  noPort: 'Aucun port libre trouvé. Essayez --port NOMBRE.',
  /** @param {string} url */
  serving: (url) => `Maillon est ouvert à cette adresse : ${url}`,
  howToStop: 'Ctrl+C pour arrêter. Rien ne sort de cet ordinateur.',
  noBrowser: 'Aucun navigateur n’a pu être ouvert : copiez l’adresse ci-dessus.',
  stopped: 'Arrêté.',
  usage: 'Usage : npm start -- [--port NOMBRE] [--open]',
};

/** @type {Words} */
const ENGLISH = {
  oldNode: (version) => `Maillon needs Node 20.19 or newer; this one is ${version}.`,
  installing: 'Installing what is missing (npm ci): a minute or two, the first time only…',
  installed: 'Installed.',
  installFailed: 'Installing failed: see the lines above. The npm registry must be within reach.',
  building: 'Building the app…',
  built: 'The app is built.',
  buildFailed: 'Building the app failed: see the lines above.',
  portTaken: (port) => `Port ${port} is taken: trying the next one.`,
  noPort: 'No free port found. Try --port NUMBER.',
  serving: (url) => `Maillon is open at: ${url}`,
  howToStop: 'Ctrl+C stops it. Nothing leaves this computer.',
  noBrowser: 'No browser could be opened: copy the address above.',
  stopped: 'Stopped.',
  usage: 'Usage: npm start -- [--port NUMBER] [--open]',
};

/** Words in this computer's language: French, else English. */
export function words(locale = new Intl.DateTimeFormat().resolvedOptions().locale) {
  return locale.startsWith('fr') ? FRENCH : ENGLISH;
}
