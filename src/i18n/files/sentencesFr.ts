import type { MessageCode } from '../../formats/message';
import type { Filled } from './filled';

/** Sentence for each message about a file; the file and sheet are named before it. */
export const sentencesFr: Readonly<Record<MessageCode, (said: Filled) => string>> = {
  EMPTY_FILE: () => 'Le fichier est vide. Enregistrez-le de nouveau, ou choisissez-en un autre.',
  NO_DATA_ROWS: () => 'Rien à lire : des en-têtes sans aucune ligne, ou un réseau sans acteur ni lien.',
  NOT_READ: () =>
    'Ce fichier n’a pas pu être lu\u00A0: un dossier, un fichier déplacé, ou ouvert par un autre programme\u00A0? Copiez-le ailleurs et réessayez.',
  NOT_TEXT: ({ value }) =>
    `Ce n’est pas un fichier texte (contenu reconnu : ${value}). Ouvrez-le dans le logiciel qui l’a fait et enregistrez-le en .csv ou .xlsx.`,
  UNKNOWN_FORMAT: ({ advice }) =>
    `Format non reconnu. Formats acceptés : classeur .xlsx ou .ods, tableau .csv, .tsv ou .txt, réseau .gexf, .graphml, .json, .net, .paj, .gml, .dot, .dl, .vna, .gdf, .tgf, .sif, .cyjs ou .cys, tableau .canvas, carnet d’adresses .vcf, agenda .ics, carte mentale .mm, .opml ou .xmind, dessin .drawio, document .docx ou .rtf, page .html, message .eml, texte .md, carte .maillon.json, ou archive .zip de ceux-ci. ${advice}`,
  NOT_OPENED: ({ value, advice }) => `Maillon n’ouvre pas les fichiers ${value}. ${advice}`,
  WRONG_CONTENT: ({ value, value2, advice }) =>
    `Le nom finit par ${value} mais le fichier contient autre chose (${value2}). ${advice}`,
  UNTERMINATED_QUOTE: ({ row, column }) =>
    `Ligne ${row}, colonne « ${column} » : un guillemet ouvert n’est jamais refermé. Refermez-le ou effacez-le.`,
  MISSING_COLUMN: ({ column, value }) => `Colonne obligatoire absente : ${column}. Colonnes trouvées : ${value}.`,
  LIMIT_COLUMNS: ({ value, limit }) => `${value} colonnes ; la limite est de ${limit}. Gardez celles qui comptent.`,
  LIMIT_SIZE: ({ value, limit }) => `Fichier de ${value} Mo ; la limite est de ${limit} Mo. Enregistrez-en une partie.`,
  LIMIT_ROWS: ({ value, limit }) => `${value} lignes ; la limite est de ${limit}. Enregistrez-en une partie.`,
  LIMIT_VALUES: ({ limit }) =>
    `Plus de ${limit} valeurs dans ce fichier, qui ne peut pas être ouvert. Enregistrez-en une partie.`,
  LIMIT_DEPTH: ({ limit }) =>
    `Ce fichier range des éléments les uns dans les autres sur plus de ${limit} niveaux : refusé. Enregistrez ses données en .csv.`,
  XML_MALFORMED: ({ row, column, value }) =>
    `Ce fichier ne se lit plus à partir de la ligne ${row}, position ${column} (XML : ${value}). Enregistrez-le de nouveau depuis le logiciel qui l’a fait.`,
  XML_ENTITY: () =>
    'Le fichier contient des définitions (DOCTYPE, ENTITY) qui peuvent cacher un piège : refusé. Enregistrez-le de nouveau depuis le logiciel qui l’a fait.',
  XML_WRONG_ROOT: ({ value }) =>
    `Ce fichier n’est pas un réseau : il commence par « ${value} ». Depuis le logiciel qui l’a fait, enregistrez le réseau en .gexf ou .graphml.`,
  NETWORK_MALFORMED: ({ row, column, value }) =>
    `Ce réseau ne se lit pas, ligne ${row}, position ${column}\u00A0: «\u00A0${value}\u00A0». Le fichier est peut-être coupé\u00A0: enregistrez-le de nouveau.`,
  JSON_MALFORMED: ({ row, column, value }) =>
    `Ce fichier ne se lit plus à partir de la ligne ${row}, position ${column} (JSON : ${value}). Enregistrez-le de nouveau depuis le logiciel qui l’a fait.`,
  JSON_SHAPE: ({ value, value2 }) => `JSON lu, mais « ${value} » n’a pas la forme attendue (${value2}).`,
  NEWER_VERSION: ({ value }) => `Fichier enregistré par une version plus récente (${value}) ; rien n’a été modifié.`,
  CHECKSUM: () => 'Le fichier a été abîmé depuis qu’il a été enregistré. Ouvrez-en une copie plus ancienne.',
  ZIP_BROKEN: ({ value }) =>
    `Le fichier est abîmé ou incomplet (${value}). Enregistrez-le de nouveau, ou redemandez-le.`,
  ZIP_BOMB: ({ limit }) => `Le fichier se décompresse anormalement (plus de ${limit}) : refusé.`,
  XLSX_ENCRYPTED: () => 'Le fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.',
  XLS_OLD: () => 'Ancien format Excel (.xls). Ouvrez-le dans un tableur, puis « Enregistrer sous » .xlsx.',
  XLSB: () => 'Format Excel binaire (.xlsb). Ouvrez-le dans un tableur, puis « Enregistrer sous » .xlsx.',
  NO_TABLE: () => 'Ce document ne contient ni tableau ni texte.',
  TEXT_NO_NAME: () => 'Aucun nom n’a été reconnu dans ce texte.',
  NO_SHEET: () => 'Le classeur ne contient aucune feuille de données.',
  ENCODING_GUESSED: () => 'Le fichier ne dit pas comment ses accents sont écrits\u00A0: vérifiez qu’ils sont justes.',
  ENCODING_BAD_BYTES: ({ row, column, value }) =>
    `Ligne ${row}, colonne « ${column} » : octets illisibles dans l’encodage ${value}.`,
  MOJIBAKE: ({ row }) => `Accents doublement encodés (« Ã© ») à partir de la ligne ${row} : réparés. Vérifiez-les.`,
  CONTROL_CHAR: ({ row, column }) => `Ligne ${row}, colonne « ${column} » : caractère de contrôle retiré.`,
  INVALID_UNICODE: ({ row, column }) => `Ligne ${row}, colonne « ${column} » : caractère Unicode invalide remplacé.`,
  BIDI_CONTROL: ({ row, column }) =>
    `Ligne ${row}, colonne « ${column} » : caractère d’inversion de sens d’écriture retiré.`,
  EMPTY_LABEL: ({ row, value }) => `Ligne ${row} : nom vide ou invisible ; « ${value} » est affiché.`,
  LONG_TEXT: ({ row, column, value }) =>
    `Ligne ${row}, colonne « ${column} » : texte de ${value} caractères (gardé, abrégé à l’écran).`,
  TOO_MANY_FIELDS: ({ row, value }) => `Ligne ${row} : cases au-delà de la dernière colonne (${value}), ignorées.`,
  TOO_FEW_FIELDS: ({ row, value }) => `Ligne ${row} : cases manquantes (${value}), laissées vides.`,
  STRAY_QUOTE: ({ row, column }) => `Ligne ${row}, colonne « ${column} » : guillemet isolé gardé tel quel.`,
  DUP_HEADER: ({ column, value }) => `Colonne « ${column} » présente deux fois ; la seconde devient « ${value} ».`,
  EMPTY_HEADER: ({ column, value }) => `Colonne ${column} sans nom ; nommée « ${value} ».`,
  HEADER_MISSING: () => 'La première ligne ne ressemble pas à des en-têtes. Confirmez.',
  HEADER_NOT_FIRST: ({ row }) => `Les en-têtes semblent être à la ligne ${row}. Confirmez.`,
  MATRIX_GUESSED: ({ value, value2 }) =>
    `Ce tableau semble croiser des noms\u00A0: ${value} lignes et ${value2} colonnes. Confirmez.`,
  TOTAL_ROW: ({ row }) => `Ligne ${row} : ressemble à une ligne de total ; ignorée.`,
  LOOSE_LINES: ({ value }) =>
    `Traits dont un bout n’est accroché à personne\u00A0: ${value}. Non lus\u00A0; accrochez-les dans le dessin.`,
  LINE_SET_ASIDE: ({ row, value }) =>
    `Ligne ${row}\u00A0: «\u00A0${value}\u00A0» est un titre ou une note, pas un acteur\u00A0; non lue.`,
  COLUMN_LEFT_OUT: ({ column }) =>
    `Colonne «\u00A0${column}\u00A0»\u00A0: rien sur la carte ne peut la recevoir\u00A0; elle reste dans le fichier.`,
  READ_AS_DIRECTORY: () => 'Lu comme un annuaire\u00A0: chaque personne travaille pour la structure de sa ligne.',
  READ_AS_PROJECTS: () =>
    'Lu comme des projets\u00A0: chacun est une action, et ses partenaires agissent avec qui la porte.',
  READ_AS_ATTENDANCE: () =>
    'Lu comme un tableau de présences\u00A0: chaque date est une rencontre de ceux qui y étaient.',
  READ_AS_POLL: () =>
    'Lu comme un sondage de dates\u00A0: chaque date est une rencontre proposée, avec ceux qui ont dit pouvoir venir. Rien ne dit qu’elle a eu lieu.',
  READ_AS_PROGRAMME: () =>
    'Lu comme le programme d’une journée\u00A0: chaque séance est une rencontre de celles et ceux qui y interviennent.',
  READ_AS_SIGN_IN: () => 'Lu comme la liste des présents à une rencontre.',
  READ_AS_COURSES: () =>
    'Lu comme des inscriptions à des formations\u00A0: chaque formation est une rencontre de ses inscrit·es.',
  READ_AS_TEXT: () => 'Lu comme un texte\u00A0: ce qui est souligné va sur la carte, le reste n’y entre pas.',
  READ_AS_CALENDAR: () =>
    'Lu comme un agenda\u00A0: chaque événement est une rencontre de ses invité·es. Elles sont dans «\u00A0Rencontres\u00A0»\u00A0; aucun lien n’en est tiré.',
  READ_AS_PARTICIPATIONS: () =>
    'Lu comme des participations à des projets\u00A0: chaque projet est une action, et ceux qui y prennent part agissent ensemble.',
  READ_AS_POSTS: () =>
    'Lu case par case\u00A0: chaque personne est liée aux structures où il est dit ce qu’elle y fait.',
  READ_AS_TWINNED: () =>
    'Lu comme des structures partenaires, deux par ligne\u00A0: elles sont liées, et chaque personne travaille pour la sienne.',
  READ_AS_PAIRS: () => 'Lu par paires\u00A0: les deux personnes d’une ligne sont liées, chacune avec sa structure.',
  DUP_NODE: ({ row, value, row2, advice }) => `Ligne ${row} : acteur « ${value} » déjà vu ligne ${row2} ; ${advice}.`,
  NEAR_DUPLICATE: ({ value, row, value2, row2 }) =>
    `« ${value} » (ligne ${row}) et « ${value2} » (ligne ${row2}) se ressemblent : est-ce le même acteur ?`,
  DANGLING_EDGE: ({ row, column, value }) =>
    `Ligne ${row}, colonne « ${column} » : « ${value} » n’est pas dans la liste des acteurs ; acteur créé, à compléter.`,
  EDGE_NO_END: ({ row, column }) => `Ligne ${row}, colonne « ${column} » vide : ligne ignorée.`,
  SELF_LOOP: ({ row, value }) => `Ligne ${row} : lien de « ${value} » vers lui-même, gardé.`,
  DUP_EDGE: ({ row, row2 }) => `Ligne ${row} : même lien que la ligne ${row2}, gardé une seule fois.`,
  DUP_EDGE_ID: ({ row, value }) => `Ligne ${row} : identifiant de lien « ${value} » déjà pris ; renommé.`,
  BAD_NUMBER: ({ row, column, value }) =>
    `Ligne ${row}, colonne « ${column} » : « ${value} » n’est pas un nombre utilisable ; laissé vide.`,
  BAD_DATE: ({ row, column, value }) =>
    `Ligne ${row}, colonne « ${column} » : « ${value} » n’est pas une date ; gardé comme texte.`,
  BAD_COLOR: ({ row, column, value }) =>
    `Ligne ${row}, colonne « ${column} » : « ${value} » n’est pas une couleur ; couleur par défaut.`,
  BAD_EMAIL: ({ row, column, value }) =>
    `Ligne ${row}, colonne « ${column} » : « ${value} » n’est pas une adresse ; gardée comme texte.`,
  UNSAFE_URL: ({ row, column }) =>
    `Ligne ${row}, colonne « ${column} » : lien qui ne mène pas à une page web, rendu inactif.`,
  REMOTE_IMAGE: ({ row }) => `Ligne ${row} : image distante non chargée (aucune requête sur le réseau).`,
  STYLE_IGNORED: () => 'Styles et scripts du fichier ignorés.',
  PARENT_CYCLE: ({ row, value }) => `Ligne ${row} : le groupe « ${value} » se contient lui-même ; retiré du groupe.`,
  PARENT_MISSING: ({ row, value }) => `Ligne ${row} : groupe « ${value} » introuvable ; retiré.`,
  FORMULA_VALUE: ({ value }) => `Cellules calculées (${value}) : dernière valeur connue utilisée.`,
  FORMULA_EMPTY: ({ cell }) => `Cellule ${cell} : formule sans valeur ; laissée vide.`,
  CELL_ERROR: ({ cell, value }) => `Cellule ${cell} : erreur Excel ${value} ; laissée vide.`,
  CELL_BROKEN: ({ cell, advice }) => `Cellule ${cell} : contenu illisible ; ${advice}.`,
  MERGED_CELLS: ({ cell }) => `Cellules fusionnées ${cell} ; valeur recopiée.`,
  HIDDEN_SHEET: () => 'Feuille masquée : l’inclure ?',
  HIDDEN_CHOICES: () => 'Feuille masquée laissée de côté\u00A0: les mots de listes déroulantes.',
  MACRO_IGNORED: () => 'Macros ignorées.',
  EXTERNAL_LINK: () => 'Liens vers d’autres fichiers ignorés.',
  UNDECLARED_ATTR: ({ row, value }) => `Ligne ${row} : attribut « ${value} » non déclaré ; lu comme texte.`,
  UNSUPPORTED: ({ value }) => `Élément non pris en charge (${value}), ignoré.`,
  LINE_IGNORED: ({ row, value }) => `Ligne ${row}\u00A0: «\u00A0${value}\u00A0» n’a pas été compris\u00A0; ignoré.`,
  DOCTYPE_IGNORED: () => 'Déclaration DOCTYPE ignorée.',
  DUP_KEY: ({ value, row }) => `Clé « ${value} » répétée, ligne ${row} : dernière valeur gardée.`,
  NAN_LITERAL: ({ row, value }) => `Ligne ${row} : « ${value} » n’est pas du JSON ; lu comme vide.`,
  EGO_TIES: ({ value, value2 }) =>
    `« ${value} » a été interrogé·e : un lien « se connaissent » est noté avec chaque acteur de son entretien (${value2}).`,
  MIGRATED: ({ value }) => `Fichier d’une version antérieure (${value}) mis à niveau ; l’original est gardé.`,
  UNKNOWN_KEPT: ({ value }) => `Champs inconnus gardés : ${value}.`,
  JOURNAL_GAP: ({ row, value }) => `Journal interrompu à l’opération ${row} : état récupéré jusqu’à ${value}.`,
  JOURNAL_SKIPPED: ({ row }) => `Opération ${row} incohérente, ignorée.`,
  SNAPSHOT_FALLBACK: ({ value }) => `Dernière sauvegarde illisible ; la précédente (${value}) a été ouverte.`,
  SENSITIVE_NOTE: ({ row, column }) =>
    `Ligne ${row}, colonne « ${column} » : donnée peut-être sensible (RGPD, article 9).`,
  PERF: ({ value }) => `Carte dense (${value}) : affichage simplifié.`,
  HIDDEN_CELLS: ({ value }) => `Lignes ou colonnes masquées : ${value}. Les importer ? (par défaut : oui)`,
  UNKNOWN_QUESTION: ({ row, value }) =>
    `Ligne ${row}\u00A0: «\u00A0${value}\u00A0» ne correspond à rien sur cette carte\u00A0; cette question reste posée.`,
  UNKNOWN_VALUE: ({ row, column, value }) =>
    `Ligne ${row}, colonne « ${column} » : « ${value} » n’est pas une valeur connue ; gardée comme texte.`,
};
