import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';
import { readNetworkText } from '../../helpers/readNetworkText';

const graph = (body: string, more = 'directed="1"') =>
  `<?xml version="1.0"?><graph id="10" label="Carte" ${more} xmlns:cy="http://www.cytoscape.org" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.cs.rpi.edu/XGMML">${body}</graph>`;

describe('XGMML', () => {
  it('gives names, columns, places, colours and which way each tie goes', async () => {
    const read = await readNetworkText(
      graph(`<node id="1" label="Ana"><att name="fonction" value="maire" type="string"/>
        <att name="mots" type="list"><att name="mots" value="eau"/><att name="mots" value="sol"/></att>
        <graphics x="3" y="4" fill="#FF0000"/></node>
        <node id="2" label="Bob"/>
        <edge id="5" label="Ana (aide) Bob" source="1" target="2"><att name="poids" value="2"/></edge>
        <edge id="6" label="Bob (interacts with) Ana" source="2" target="1" cy:directed="0"/>`),
      'carte.xgmml',
    );
    expect(read.said).toEqual([]);
    expect(read.names).toEqual(['Ana', 'Bob']);
    expect(read.actors[0]).toMatchObject({ attributes: { mots: 'eau | sol', 'viz:color': '#ff0000' } });
    expect(read.places).toEqual([{ x: 3, y: 4 }, undefined]);
    expect(read.ties).toEqual([
      { ends: 'Ana > Bob', attributes: { interaction: 'aide', poids: '2' } },
      { ends: 'Bob - Ana', attributes: {} },
    ]);
  });
});

const ROOT = 'CytoscapeSession-2026/';
const table = (heads: string, types: string, rows: string) =>
  `"CyCSV-Version","1"\n${heads}\n${types}\n"","mutable"\n"Carte default",""\n${rows}`;

describe('sessions of Cytoscape', () => {
  const parts = {
    '3.10.0.version': '',
    'networks/10-Carte.xgmml': graph(
      `<node id="1"/><node id="2"/><att><graph id="11" label="Carte" cy:registered="1"><node xlink:href="#1"/><node xlink:href="#2"/></graph></att>
       <edge id="5" source="1" target="2" cy:directed="1"/>`,
    ),
    'views/11-20-Carte.xgmml': graph('<node id="21" cy:nodeId="1"><graphics x="3" y="4" fill="#ff0000"/></node>'),
    'tables/11-Carte/SHARED_ATTRS-org.cytoscape.model.CyNode-Carte.cytable': table(
      '"SUID","name","rôle"',
      '"java.lang.Long","java.lang.String","java.lang.String"',
      '"1","Ana","élue, à l’eau"\n"2","Bob",""\n',
    ),
    'tables/11-Carte/LOCAL_ATTRS-org.cytoscape.model.CyEdge-Carte.cytable': table(
      '"SUID","interaction","poids","__caché"',
      '"java.lang.Long","java.lang.String","java.lang.Double","java.lang.String"',
      '"5","aide","2.5","x"\n',
    ),
  };
  const zipped = (of: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(of).map(([path, text]) => [ROOT + path, strToU8(text)])));

  it('are their networks, with the columns of tables and the places of views', async () => {
    const read = await readFiles([{ name: 'carte.cys', bytes: zipped(parts) }], aReadContext());
    if (read.outcome === 'error') throw new Error(JSON.stringify(read.messages));
    const { actors, ties, placements } = read.document;
    expect(read).toMatchObject({ outcome: 'ok', messages: [] });
    expect([...actors.values()].map(({ name, attributes }) => [name, attributes])).toEqual([
      ['Ana', [['rôle', 'élue, à l’eau']]],
      ['Bob', []],
    ]);
    expect([...placements.values()].map(({ free }) => free)).toEqual([{ x: 3, y: 4 }]);
    expect([...ties.values()]).toMatchObject([
      {
        direction: 'forward',
        attributes: [
          ['interaction', 'aide'],
          ['poids', '2.5'],
        ],
      },
    ]);
  });

  it('without any network say how to bring one out', async () => {
    const bytes = zipped({ '3.10.0.version': '', 'images/0.png': 'x' });
    const read = await readFiles([{ name: 'carte.cys', bytes }], aReadContext());
    expect(read).toMatchObject({ outcome: 'error', messages: [{ code: 'NOT_OPENED', advice: 'exportFromCytoscape' }] });
  });
});
