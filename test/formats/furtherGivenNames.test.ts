import { expect, it } from 'vitest';
import { typeByNameAlone } from '../../src/formats/names/readNames';

it('gives people of the regions and of wherever their families come from a given name that is known', () => {
  for (const name of [
    'Perrig Quéméré',
    'Fanchig Salaün',
    'Guilhemette Pujol',
    'Maddalen Etcheberry',
    'Marliese Oberlin',
    'Saveriu Mondoloni',
    'Myrlande Zandronis',
    'Tevai Tetuanui',
    'Samba Traoré',
    'Oumarou Sidibé',
    'Chiamaka Okafor',
    'Hajiba Benslimane',
    'Nourdine Ouazzani',
    'Agostinho Lameiras',
    'Camila Ortega',
    'Yuliana Restrepo',
    'Mehtap Yıldız',
    'Oxana Hrytsenko',
    'Liridona Krasniqi',
    'Habibullah Stanekzai',
    'Jasvinder Dhaliwal',
    'Heulwen Prosser',
    'Clodagh Hanratty',
    'Kirsteen Abercrombie',
    'Josh Pellow',
    'Nicholas Tarrant',
    'Olympe Grandval',
  ])
    expect([name, typeByNameAlone(name)]).toEqual([name, 'person']);
});
