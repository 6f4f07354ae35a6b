import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, QUESTION_CODES } from '../../../src/analysis/answers/answer';
import { answersOf } from '../../../src/analysis/answers/answers';
import { isGap } from '../../../src/analysis/findings/finding';
import { findingContext } from '../../../src/analysis/findings/findingContext';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { understand } from '../../../src/cli/commandLine';
import { commandLineWords } from '../../../src/cli/commandLineWords';
import { analyse } from '../../../src/cli/commands/analyse';
import { beneficiaryOf, type MapDocument } from '../../../src/domain/mapDocument';
import { writeNative } from '../../../src/formats/native/write';
import { answersEn } from '../../../src/i18n/answers/en';
import { answersFr } from '../../../src/i18n/answers/fr';
import { wordAnswer } from '../../../src/i18n/answers/wordAnswer';
import { KNOWN_DAY, knownMap, mapWithoutGaps } from '../../helpers/knownMaps';

/** Code, sentence and the names under it, each worked out by hand from the map. */
type Truth = readonly (readonly [code: string, sentence: string, names: string])[];

const KNOWN: Truth = [
  ['S1a', '8 acteurs et 6 liens. 1 acteur sans lien connu :', 'iso'],
  ['S1d', 'Sur 28 liens possibles, 6 sont connus : c’est un réseau peu serré.', ''],
  [
    'S1e',
    'La carte est en 2 morceaux que rien ne relie encore ; le plus grand réunit 7 acteurs sur 8, 1 acteur est seul. Sur 7 autres acteurs, lea en touche 2 directement et 2 de plus par un seul intermédiaire. Aucun chemin connu ne mène encore de lea à :',
    'iso',
  ],
  [
    'S1b',
    '3 acteurs sur 8 échangent de l’information ou agissent avec d’autres. À la rencontre notée : lea ; ana.',
    'lea moi bo',
  ],
  [
    'S1c',
    'La demande de lea : « bois », échéance : mars 2027. cuma propose une aide. Des enseignements sont notés pour « Vergers ».',
    'ana cuma',
  ],
  ['S2a', 'lea n’est noté·e dans aucun réseau. Un réseau est sur la carte :', 'ran'],
  ['S2b', '1 pair sur la carte, aucun en contact direct :', 'bo'],
  [
    'S3a',
    '4 liens sur 6 sont informels. Sans eux, plus aucun chemin ne mènerait de lea à :',
    'ana moi bo maire cuma ran',
  ],
  [
    'S3b',
    '2 contacts directs. Derniers échanges : moi (1er octobre 2026) ; ana (septembre 2026). Aucun ne date de plus de 12 mois.',
    '',
  ],
  [
    'S7',
    '1 lien sans échange noté depuis plus de 12 mois : bo et moi (15 janvier 2025). Depuis le repère « Janvier » (5 janvier 2026) : 1 acteur de plus et 1 lien de plus.',
    'moi bo',
  ],
  [
    'S8',
    'lea a 2 contacts directs et touche 4 acteurs en comptant les contacts de ses contacts. 1 lien sur 4 sort du territoire. Restent ouvertes : 2 questions sur les témoins, 1 question sur les partenaires, 5 questions pour faire connaître.',
    'ana moi',
  ],
  [
    'S4',
    'Depuis la place de lea : 2 contacts directs, 4 acteurs en comptant leurs contacts. Sans moi : 7 acteurs, 4 liens, en 3 morceaux. Le choix « Autour de », au-dessus des manques, met chacun·e à son tour au centre.',
    '',
  ],
  ['S5', 'Sans moi, ne seraient plus joignables à 2 intermédiaires au plus :', 'bo cuma'],
  ['D1', '1 témoin possible : ana (eau), sans intermédiaire. Personne encore sur « bois ».', 'ana'],
  [
    'D2',
    '2 partenaires actuels ou possibles : bo (bois), par moi ; cuma (eau), par moi, puis bo. 1 question reste ouverte.',
    'bo cuma',
  ],
  [
    'D3a',
    'Par les échanges d’information, 1 acteur peut l’apprendre de ceux qui portent l’action, 1 au pas suivant. Relais noté : maire (élus), par ana. Sans relais encore : « élus ». Restent hors de portée :',
    'ana cuma iso maire ran',
  ],
  ['D3b', '2 réponses sur 3 partagent la finalité. Connue sans la finalité : « Jardins » (ana).', 'ana'],
  [
    'S6',
    'moi a fait la mise en relation entre lea et ana. Résultat : « Elles se sont vues ». Le bouton en haut de cette fenêtre le raconte en quatre étapes.',
    'lea moi ana',
  ],
  [
    'B1a',
    'Aucun témoignage ni outil n’y est encore noté. Un réseau dont des membres sont proches, mais pas lea :',
    'ran',
  ],
  ['B1b', '2 mises en relation notées. Avec un résultat : lea et ana (« Elles se sont vues »).', 'lea ana'],
  [
    'B2a',
    '1 ancien·ne bénéficiaire, dont l’accord pour témoigner reste à demander : maire, par ana. Ont aussi déjà coopéré : ana et moi.',
    'maire',
  ],
  ['B2b', '1 acteur pour « élus ».', 'maire'],
  ['B2c', 'Quelqu’un est là sur chacun des 2 thèmes.', ''],
  ['B2d', 'Oui, pour la seule structure.', ''],
  ['B3a', '1 lien sur 4 sort du territoire « Val » : moi et bo.', 'bo'],
  ['B3b', '1 acteur à 2 intermédiaires au plus :', 'bo'],
  ['B3c', '1 mise en relation en attente : lea et bo, par moi, pour le 1er décembre 2026.', 'lea bo'],
  ['B4a', 'bo : son cadre d’action ; cuma : sa mission et son cadre d’action.', 'bo cuma'],
  ['B4b', 'Sur 1 réponse, 1 acteur en connaît la finalité.', 'ana'],
  ['B4c', '1 demande ouverte : lea, « bois », échéance : mars 2027 (bo pourrait y répondre).', 'lea'],
  [
    'B5a',
    'Autour de « eau » : sur 3 paires de participant·es, 2 ne se connaissent pas encore. À inviter :',
    'lea ana cuma',
  ],
  ['B5b', 'Le sens des échanges n’est encore noté pour aucun lien.', ''],
  ['B5c', 'ana, seul chemin court vers maire ; moi, seul chemin court vers bo (bo : minibus).', 'ana moi'],
  ['B5d', 'L’offre de la cuma pourrait intéresser lea et ana.', 'cuma'],
  ['B5e', 'Dernier témoignage noté : ana, le 1er février 2026. Chacun·e a déjà été sollicité·e.', ''],
  [
    'Ref',
    '« Feuilles à emporter », dans le menu Partager : une page par personne, avec qui l’entoure et jusqu’à trois personnes à rencontrer. 6 pages à imprimer aujourd’hui.',
    '',
  ],
];

const NOTHING_MISSING: Truth = [
  ['S1a', '4 acteurs et 6 liens. Chacun·e a au moins un lien connu.', ''],
  [
    'S1d',
    'Sur 6 liens possibles, 6 sont connus : c’est un réseau serré. Entre les 3 contacts directs de lea, tous les liens possibles sont connus.',
    '',
  ],
  [
    'S1e',
    'De proche en proche, chacun·e peut joindre chacun·e. Sur 3 autres acteurs, lea en touche 3 directement.',
    '',
  ],
  ['S1b', 'Aucun échange n’est encore noté : la nature de 6 liens reste à dire.', ''],
  ['S1c', 'Ni demande, ni offre, ni enseignement n’est noté sur ces thèmes.', ''],
  ['S2a', 'Aucun réseau n’est encore sur la carte.', ''],
  ['S2b', '1 pair sur la carte, dont 1 en contact direct :', 'ana'],
  ['S3a', '6 liens sur 6 sont informels. Sans eux, plus aucun chemin ne mènerait de lea à :', 'ana bo moi'],
  ['S3b', '3 contacts directs ; la date du dernier échange n’est notée pour personne.', ''],
  [
    'S7',
    'La date du dernier échange n’est notée pour aucun lien. Aucun repère daté n’est gardé : on ne peut pas dire ce qui a changé.',
    '',
  ],
  [
    'S8',
    'lea a 3 contacts directs et touche 3 acteurs en comptant les contacts de ses contacts. 4 liens sur 5 sortent du territoire.',
    'ana bo moi',
  ],
  [
    'S4',
    'Depuis la place de lea : 3 contacts directs, 3 acteurs en comptant leurs contacts. Sans moi : 3 acteurs, 3 liens, d’un seul tenant. Le choix « Autour de », au-dessus des manques, met chacun·e à son tour au centre.',
    '',
  ],
  ['S5', 'Sans passer par moi, lea touche tout autant d’acteurs à 2 intermédiaires au plus.', ''],
  ['D1', '1 témoin possible : ana (eau, élus), sans intermédiaire.', 'ana'],
  [
    'D2',
    '2 partenaires actuels ou possibles : ana (eau), sans intermédiaire ; bo (eau), sans intermédiaire.',
    'ana bo',
  ],
  [
    'D3a',
    'Par les échanges d’information, 3 acteurs peuvent l’apprendre de ceux qui portent l’action. Relais noté : ana (élus), sans intermédiaire. Tout le monde est à portée.',
    '',
  ],
  ['D3b', 'Aucune action n’est encore notée.', ''],
  [
    'S6',
    'Aucune mise en relation n’a encore de résultat : l’exemple fourni en raconte une, par le bouton en haut de cette fenêtre.',
    '',
  ],
  ['B1a', 'Aucun réseau n’est encore sur la carte.', ''],
  ['B1b', 'Aucune mise en relation n’est encore notée.', ''],
  ['B2a', 'Aucun·e ancien·ne bénéficiaire n’est sur la carte.', ''],
  ['B2b', '1 acteur pour « élus ».', 'ana'],
  ['B2c', 'Quelqu’un est là sur le seul thème noté.', ''],
  ['B2d', 'Aucune structure n’est sur la carte.', ''],
  ['B3a', '4 liens sur 5 sortent du territoire « Val » : lea et ana ; lea et bo ; moi et ana ; moi et bo.', 'ana bo'],
  ['B3b', '1 acteur à 2 intermédiaires au plus :', 'ana'],
  ['B3c', 'Aucune mise en relation n’est en attente.', ''],
  ['B4a', 'ana : son cadre d’action ; bo : sa mission et son cadre d’action.', 'ana bo'],
  ['B4b', 'Aucune action n’est notée comme portée par moi : la mission d’appui peut en être une.', ''],
  ['B4c', 'Aucune demande n’est encore notée.', ''],
  ['B5a', 'Aucun thème ne réunit encore deux acteurs qui ne se connaissent pas.', ''],
  ['B5b', 'Le sens des échanges n’est encore noté pour aucun lien.', ''],
  ['B5c', 'Aucun contact direct n’est le seul à mener à quelqu’un.', ''],
  ['B5d', 'Aucune offre n’est encore notée.', ''],
  ['B5e', 'Pas encore sollicité·e :', 'ana'],
  [
    'Ref',
    '« Feuilles à emporter », dans le menu Partager : une page par personne, avec qui l’entoure et jusqu’à trois personnes à rencontrer. 4 pages à imprimer aujourd’hui.',
    '',
  ],
];

const options = (map: MapDocument) => ({ visibility: ALL_VISIBLE, from: beneficiaryOf(map), today: KNOWN_DAY });

function answered(map: MapDocument): readonly Answer[] {
  const found = findingsOf(map, options(map));
  return answersOf(findingContext(map, beneficiaryOf(map), options(map)), found, found.findings);
}

const plain = (text: string) => text.replace(/\s/g, ' ');

/** What `analyse` says of the file of a map, on the day of the maps. */
async function fromTheCommandLine(map: MapDocument, ...args: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-'));
  try {
    const file = join(folder, 'map.maillon.json');
    writeFileSync(file, writeNative(map));
    const understood = understand(['analyse', file, ...args], commandLineWords);
    if (understood.kind !== 'command') throw new Error('not understood');
    let printed = '';
    const out = (text: string) => {
      printed += text;
    };
    expect(await analyse(understood.line, { out, error: out }, KNOWN_DAY)).toBe(0);
    return printed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each([
  ['where something is missing of each kind', knownMap(), KNOWN],
  ['where nothing is missing', mapWithoutGaps(), NOTHING_MISSING],
])('the thirty-six questions, on a map %s', (_, map, truth) => {
  it('are answered as by hand', () => {
    const told = answered(map).map((answer) => [
      QUESTION_CODES[answer.question],
      plain(wordAnswer(answersFr.answers, answer, { document: map, from: 'lea' })),
      answer.actors.join(' '),
    ]);
    expect(told).toEqual(truth);
    expect(new Set(told.map(([code]) => code)).size).toBe(36);
  });

  it.each(['fr', 'en'] as const)('are answered alike from the command line (%s)', async (language) => {
    const words = { fr: answersFr, en: answersEn }[language];
    const page = answered(map).map((answer) => ({
      id: QUESTION_CODES[answer.question],
      question: words.questions[answer.question]('lea'),
      text: wordAnswer(words.answers, answer, { document: map, from: 'lea' }),
    }));
    const { answers, alsoAnswered } = JSON.parse(await fromTheCommandLine(map, '--json', '--lang', language)) as {
      readonly answers: readonly (typeof page)[number][];
      readonly alsoAnswered: readonly (typeof page)[number][];
    };
    const plainly = (told: typeof answers) => told.map(({ id, question, text }) => ({ id, question, text }));
    const isBeside = ({ id }: { readonly id: string }) => id === 'S1d' || id === 'S1e';
    expect(plainly(answers)).toEqual(page.filter((one) => !isBeside(one)));
    expect(answers).toHaveLength(34);
    expect(plainly(alsoAnswered)).toEqual(page.filter(isBeside));
    const printed = await fromTheCommandLine(map, '--lang', language);
    for (const { question, text } of page) {
      expect(printed).toContain(question);
      expect(printed).toContain(text);
    }
    for (const chapter of Object.values(words.chapters)) expect(printed).toContain(`\n${chapter}\n`);
  });
});

it('nothing is missing where nothing is said to be', () => {
  const map = mapWithoutGaps();
  expect(findingsOf(map, options(map)).findings.filter(isGap)).toEqual([]);
});
