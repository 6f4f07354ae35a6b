import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const named = async (text: string, name = 'message.eml') => {
  const read = await readFiles([{ name, bytes: new TextEncoder().encode(text) }], aReadContext());
  return read.outcome === 'error' ? [] : [...read.document.actors.values()].map((actor) => actor.name).toSorted();
};

const HEAD = 'From: Rose Petit <rose.petit@a.example>\r\nTo: equipe@a.example\r\nSubject: Suite\r\n\r\n';

describe('a name that the end of a line cuts', () => {
  it('is found whole in a message that a program wrapped, quoted or not', async () => {
    const text = `${HEAD}Bonjour, comme convenu la semaine dernière nous avons revu avec Ousmane\r\nDiallo le calendrier, et la suite sera portée avec la communauté de\r\ncommunes de l’Ombrance.\r\n\r\n> Pour la prochaine fois il faudra inviter aussi la présidente, Samira\r\n> Belkacem, qui connaît les producteurs.\r\n`;
    expect(await named(text)).toEqual([
      'Communauté de communes de l’Ombrance',
      'Ousmane Diallo',
      'Rose Petit',
      'Samira Belkacem',
    ]);
  });

  it('two names one below the other stay two', async () => {
    const text = `${HEAD}Étaient présents à la réunion de ce mardi à Brézol tous ceux que nous avions\nMarie Petit\nLuc Blanc\n\nNous reprendrons en mars ce que nous avons commencé avec tous les voisins.\n`;
    expect(await named(text)).toEqual(['Luc Blanc', 'Marie Petit', 'Rose Petit']);
  });
});
