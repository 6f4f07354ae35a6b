import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judged } from '../judge/judged';
import { freshTables } from './freshTables';

/**
 * Not read as they should be so far: a blank cell below a name may say that there is nothing to say; two people of a theme; Greta is a
 * first name and a training body. Authors of one book; two names that nothing shows to be organisations', beside others that are. Who
 * trains and who receives them, of whom the trainer's house is tied to the house. "À compléter - trésorerie fragile" below "État" of a project. Who is of a commission, with
 * where each works in brackets.
 */
const NOT_YET = new Set([
  'df_edges.csv',
  'Biblio recherche participative.csv',
  'surplus food - who works with whom.csv',
  'Plan de formation bénévoles 2025.xlsx',
  'decisions_atelier_mobilite.md',
  'note tel 07-10.txt',
  'presentation_reseau_reparacteurs_Gwada.md',
  'CR groupe santé des jeunes 6 juin.txt',
  'kumu_morvan_v2.xlsx',
  'Suivi_dossiers_LEADER_2023-2027.xlsx',
  'commissions_federation.docx',
  'personnes ressources Nivernais.docx',
  'mail relance fête des possibles.txt',
  'call w Geraldine 12 June.txt',
  'MEMBER GROUPS DIRECTORY sept24 FINAL(2).xlsx',
  "Fwd RE orchard day - who's doing what.txt",
  'phone note - call w. Bridie 3rd April.txt',
  'Severn Vale Growers members, board & working gps.ods',
  'Partnership survey 2026 (SurveyMonkey).csv',
  'FW_ Llanfechan youth shelter.txt',
  'phone notes - Moira at the trust.md',
  'CPD plan youth workers 26-27.xlsx',
  'deals-18230044-212.csv',
  'tel 19-03 (à mettre au propre).txt',
  'FW_ Summer playscheme partners.txt',
]);

/**
 * Batches of ten to thirty tables, each with its truth written before it was first read. At first try between a half and nine tenths
 * of a batch were right: between 7 and 13 of 15 of batches 44 to 53, which are odd on purpose, 347 of 471 of 54 to 63, 66 to 72 and 74, which are plain,
 * 24 of 30 of 88 and 18 of 30 of 89 (plain, as officers of one kind of house hold them), 26 of 30 of 90, 23 of 30 of 91 and 26 of 30 of 92, 28 of 30 of 93 and of 94, 25 of 30 of 95, 28 of 30 of 96 (one of each kind), 22 of 30 of 97, 21 of 30 of 98 and 18 of 30 of 99 and of 102 (the same, in English), 23 of 31 of 103 and 19 of 30 of 105 (in English, in words of their own), 20 of 30 of 104 and 28 of 30 of 107 (in French), 19 of 32 of 106, 22 of 30 of 108 and 16 of 30 of 109 (in English), 23 of 30 of 110 and 27 of 30 of 112 (in French), 22 of 30 of 111 (in English), 24 of 30 of 100 and 22 of 30 of 101 (in French, in words of their writers' own), 42 of 60 of 75 and 76, 26 of 30 of 79 and of 80, 19 of 30 of 82 and of 85 (abbreviated, in sections, calls), 16 of 30 of 84 and 20 of 30 of 87 (exports, habits of hands), 27 of 30 of 81 and of 86, one of each kind of what officers hold,
 * 34 of 60 of 64 and 65, mostly what programs export, and 13 of 63 real public tables; what failed was then mended by class.
 * Of running texts (73, ten of 71) one of thirty was, one of 24 (77), four of 24 (78) and six of 24 (83) once most of those before were. `unread` are ties that a text says and that we do not read.
 * `likenesses` are of what was known to be wrong.
 */
const BATCHES = readdirSync(import.meta.dirname)
  .filter((file) => /^batch\d+\.txt$/.test(file))
  .map((file) => file.replace('.txt', ''))
  .toSorted((one, other) => Number(one.slice('batch'.length)) - Number(other.slice('batch'.length)));

for (const batch of [...BATCHES, 'likenesses']) {
  describe(`tables nobody had seen, ${batch}`, () => {
    for (const { truth, bytes } of freshTables(batch)) {
      const run = NOT_YET.has(truth.file) ? it.fails : it;
      run(truth.file, async () => {
        const faults = await judged(truth, bytes);
        expect(faults.length, faults.join('\n')).toBe(0);
      });
    }
  });
}
