import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { newActor } from '../../src/domain/actor';
import type { ThemeId, TieId } from '../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import type { RoleName } from '../../src/domain/role';
import { newTie } from '../../src/domain/tie';
import { idOf } from './graphs';

const ROLE_OF: Readonly<Record<string, RoleName>> = {
  bénéficiaire: 'beneficiary',
  "chargé·e d'appui": 'officer',
  témoin: 'witness',
  relais: 'relay',
};

/** Rows of a plain CSV (`;`, no quotes) by heading. */
function rowsOf(file: string): Record<string, string>[] {
  const path = resolve(import.meta.dirname, `../../fixtures/networks/haut-vallon/${file}`);
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const headings = head.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, index) => [headings[index]!, cell])));
}

/** The invented territory of the fixtures, read without the app's own reader. Ids are the names. */
export function hautVallon(): MapDocument {
  const rows = rowsOf('acteurs.csv');
  const many = (cell = '') => cell.split('|').filter((value) => value !== '');
  const actors = rows.map((row) => ({
    ...newActor(idOf(row['Nom']!), row['Nom']!, row['Type'] === 'personne' ? 'person' : 'structure'),
    territory: row['Territoire']!,
    group: row['Groupe']!,
    themes: many(row['Thèmes']) as ThemeId[],
    roles: many(row['Rôles']).map((role) => ({ role: ROLE_OF[role]! })),
  }));
  const ties = rowsOf('liens.csv').map((row, index) => ({
    ...newTie(`tie${index}` as TieId, idOf(row['De']!), idOf(row['À']!)),
    certainty: row['Certitude'] === 'avéré' ? ('confirmed' as const) : ('toVerify' as const),
  }));
  return {
    ...emptyDocument('Haut-Vallon'),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    ties: new Map(ties.map((tie) => [tie.id, tie])),
  };
}
