import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { filesEn } from '../../../src/i18n/files/en';
import { filesFr } from '../../../src/i18n/files/fr';
import { aReadContext } from '../../helpers/readContext';

const LEADER = [
  'Programme;Intitulé du projet;Partenaire;Rôle;Contact mail;Montant programmé (€);Thématique;Date de début;Date de fin;Objectifs;Statut;Commune',
  'LEADER;Navette;Les Roues du Plateau;Chef de file;a@a.example;12 500,00;Mobilité, alimentation;01/03/2023;31/12/2024;Relier les marchés;terminé;Brézol',
  'LEADER;Navette;Mairie de Brézol;partenaire;b@a.example;0;Mobilité, alimentation;01/03/2023;31/12/2024;Relier les marchés;terminé;Brézol',
  'LEADER;Navette;CUMA de la Sioulette;partenaire;c@a.example;1 000;Mobilité, alimentation;01/03/2023;31/12/2024;Relier les marchés;terminé;Vernes',
  'LEADER;Cantine;Foyer rural de Vernes;Chef de file;d@a.example;500;Alimentation;01/09/2024;;Manger local;en cours;Vernes',
  'LEADER;Cantine;CUMA de la Sioulette;partenaire;c@a.example;700;Alimentation;01/09/2024;;Manger local;en cours;Vernes',
];

const PROJECTS = ['Projet;Porteur;Partenaires;Budget;Vide', 'Navette;Les Roues;Mairie de Brézol;12 000;'];

async function opened(name: string, lines: readonly string[]) {
  const read = await readFiles([{ name, bytes: new TextEncoder().encode(lines.join('\n')) }], aReadContext());
  if (read.outcome === 'error') throw new Error(read.messages.map(({ code }) => code).join());
  return read;
}

describe('one line for each partner of each project', () => {
  it('what it says of the project is on the action, as far as an action has a field for it', async () => {
    const { document } = await opened('leader.csv', LEADER);
    const label = (id: string) => [...document.themes.values()].find((theme) => theme.id === id)?.label.toLowerCase();
    const actions = [...document.actions.values()].map(({ title, themes, period, finality, state }) => ({
      title,
      themes: themes.map(label),
      period,
      finality,
      state,
    }));
    expect(actions).toEqual([
      {
        title: 'Navette',
        themes: ['mobilité', 'alimentation'],
        period: '01/03/2023 – 31/12/2024',
        finality: 'Relier les marchés',
        state: 'past',
      },
      {
        title: 'Cantine',
        themes: ['alimentation'],
        period: '01/09/2024',
        finality: 'Manger local',
        state: 'underWay',
      },
    ]);
  });

  it('how to reach whom to ask at a partner stays, in private', async () => {
    const lines = [
      'Projet;Partenaire;Rôle;Référent;Mail du référent',
      'Sentiers;Mairie de Vals;chef de file;Anne Morel;anne@vals.example',
      'Sentiers;CUMA du Val;partenaire;Paul Roche;paul@cuma.example',
      'Jardins;CUMA du Val;chef de file;Paul Roche;paul@cuma.example',
      'Jardins;MJC de Lans;partenaire;;mjc@lans.example',
    ];
    const { actors, privates } = (await opened('projets.csv', lines)).document;
    const reached = [...actors.values()].flatMap(({ id, name }) => {
      const { email } = privates.get(id) ?? {};
      return email === undefined ? [] : [[name, email]];
    });
    expect(reached).toEqual([
      ['MJC de Lans', 'mjc@lans.example'],
      ['Anne Morel', 'anne@vals.example'],
      ['Paul Roche', 'paul@cuma.example'],
    ]);
  });

  it('a column that has no field is said by its name, in both languages', async () => {
    const { messages } = await opened('leader.csv', LEADER);
    const left = messages.filter(({ code }) => code === 'COLUMN_LEFT_OUT');
    expect(left.map(({ column }) => column)).toEqual(['Programme', 'Montant programmé (€)']);
    expect(filesFr.summary(left)[0]).toContain('Colonne «\u00A0Programme\u00A0»');
    expect(filesEn.summary(left)[0]).toContain('Column “Programme”');
  });

  it('so is one of a table of projects, unless nothing stands in it', async () => {
    const { messages } = await opened('projets.csv', PROJECTS);
    expect(messages.flatMap(({ code, column }) => (code === 'COLUMN_LEFT_OUT' ? [column] : []))).toEqual(['Budget']);
  });
});
