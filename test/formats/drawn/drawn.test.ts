import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { opened, tied, typed } from '../cards/opened';

const names = (map: Parameters<typeof typed>[0]) => [...map.actors.values()].map(({ name }) => name);
const groups = (map: Parameters<typeof typed>[0]) => [...map.actors.values()].map(({ group }) => group ?? '');

describe('mind maps', () => {
  it('of FreeMind: rich text, notes left out, branches that sort, sentences', async () => {
    const map = await opened(
      'réseau.mm',
      `<map version="1.0.1"><node TEXT="R&#233;seau"><node TEXT="Associations"><node TEXT="Foyer rural de Vernes">
<richcontent TYPE="NOTE"><html><body><p>appeler Luc Blanc</p></body></html></richcontent>
<node><richcontent TYPE="NODE"><html><head/><body><p><b>Samira</b> Belkacem</p></body></html></richcontent></node>
<node TEXT="Prévoir une visite au printemps prochain avec eux."/></node></node>
<node TEXT="Financeurs"><node TEXT="Mairie de Brézol"/></node></node></map>`,
    );
    expect(names(map)).toEqual(['Foyer rural de Vernes', 'Samira Belkacem', 'Mairie de Brézol']);
    expect(groups(map)).toEqual(['Associations', '', 'Financeurs']);
    expect(tied(map)).toEqual(['Samira Belkacem – Foyer rural de Vernes: worksFor']);
  });

  it('takes a word of its own for an organisation where its people are below it and others beside it are plainly some', async () => {
    const topic = (text: string, ...below: string[]) =>
      `<outline text="${text}">${below.map((one) => `<outline text="${one}"/>`).join('')}</outline>`;
    const plan = (...topics: string[]) =>
      `<opml version="2.0"><body><outline text="Carte"><outline text="Associations">${topics.join('')}</outline></outline></body></opml>`;
    const foyer = topic('Foyer rural de Vernes', 'Zoé Lefèvre');
    const somebody = await opened('plan.opml', plan(topic('Wimoov', 'Samira Belkacem (directrice)'), foyer));
    expect(names(somebody)).toEqual(['Wimoov', 'Samira Belkacem', 'Foyer rural de Vernes', 'Zoé Lefèvre']);
    const sorting = await opened('plan.opml', plan(topic('Soutiens', 'Samira Belkacem'), foyer));
    expect(names(sorting)).toEqual(['Samira Belkacem', 'Foyer rural de Vernes', 'Zoé Lefèvre']);
    const alone = await opened('plan.opml', plan(topic('Wimoov', 'Samira Belkacem'), topic('Zoé Lefèvre')));
    expect(names(alone)).toEqual(['Samira Belkacem', 'Zoé Lefèvre']);
  });

  it('takes what the whole map is about, and whom one has yet to see, for no actor', async () => {
    const map = await opened(
      'plan.opml',
      '<opml version="2.0"><body><outline text="Jeunesse en Moselle : qui avec qui"><outline text="MJC de Vernes"><outline text="Zoé Lefèvre"/></outline><outline text="Pas encore rencontrés"><outline text="Mission locale du Warndt"/></outline></outline></body></opml>',
    );
    expect(names(map)).toEqual(['MJC de Vernes', 'Zoé Lefèvre', 'Mission locale du Warndt']);
    expect(groups(map)).toEqual(['', '', 'Pas encore rencontrés']);
  });

  it('takes whose partners it is of, and several of one kind, for no actor', async () => {
    const map = await opened(
      'carte.opml',
      `<opml version="2.0"><body><outline text="Partenaires du PETR du Nord-Vernes"><outline text="Collectivités"><outline text="Mairie de Vernes"/></outline>
<outline text="Tiers-lieux"><outline text="La Grange aux idées"><outline text="Zoé Lefèvre"/></outline><outline text="L'Atelier du Val"/></outline></outline></body></opml>`,
    );
    expect(names(map)).toEqual(['Mairie de Vernes', 'La Grange aux idées', 'Zoé Lefèvre', "L'Atelier du Val"]);
    expect(groups(map)).toEqual(['Collectivités', 'Tiers-lieux', '', 'Tiers-lieux']);
    const house = await opened(
      'carte.opml',
      '<opml version="2.0"><body><outline text="PETR du Nord-Vernes"><outline text="Mairie de Vernes"/></outline></body></opml>',
    );
    expect(names(house)).toEqual(['PETR du Nord-Vernes', 'Mairie de Vernes']);
  });

  it('sorts by several branches at the top, of which none is the title', async () => {
    const map = await opened(
      'carte.opml',
      `<opml version="2.0"><body><outline text="Sport"><outline text="Vernes Rugby Club"/></outline><outline text="Livres et bricolage"><outline text="Bibliothèque de Vernes"/>
<outline text="Driftwood"><outline text="Zoé Lefèvre"/></outline></outline></body></opml>`,
    );
    expect(names(map)).toEqual(['Vernes Rugby Club', 'Bibliothèque de Vernes', 'Driftwood', 'Zoé Lefèvre']);
    expect(groups(map)).toEqual(['Sport', 'Livres et bricolage', 'Livres et bricolage', '']);
  });

  it('of OPML, in cp1252 too, with notes and titles', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1252"?><opml version="1.0"><head><title>Partenaires</title></head><body><outline title="Partenaires"><outline text="Zoé Lefèvre" _note="zoe@x.example"/></outline></body></opml>';
    const map = await opened(
      'plan.opml',
      Uint8Array.from(text, (one) => one.charCodeAt(0)),
    );
    expect(names(map)).toEqual(['Zoé Lefèvre']);
    expect(JSON.stringify([...map.actors.values()])).not.toContain('@');
  });

  it('of XMind before 2020 and since', async () => {
    const old = zipSync({
      'content.xml': strToU8(
        '<xmap-content xmlns="urn:xmind"><sheet><topic><title>CIVAM Ombrance</title><children><topics type="attached"><topic><title>Lucas Martin</title><notes><plain>secret</plain></notes></topic></topics></children></topic><title>Carte 1</title></sheet></xmap-content>',
      ),
    });
    const topic = {
      title: 'CIVAM Ombrance',
      children: { attached: [{ title: 'Lucas Martin' }], detached: [{ title: 'Bio d’Ombrance' }] },
    };
    const today = zipSync({
      'content.json': strToU8(JSON.stringify([{ title: 'Carte 1', rootTopic: topic }])),
      'metadata.json': strToU8('{}'),
    });
    expect(tied(await opened('a.xmind', old))).toEqual(['Lucas Martin – CIVAM Ombrance: worksFor']);
    expect(names(await opened('a.xmind', today))).toEqual(['CIVAM Ombrance', 'Lucas Martin', 'Bio d’Ombrance']);
  });

  it('ties topics of XMind that a line joins, whatever they stand under', async () => {
    const attached = [
      { id: 'a', title: 'Lucas Martin' },
      { id: 'b', title: 'Anne Roux' },
    ];
    const relationships = [
      { end1Id: 'a', end2Id: 'b', title: 'aide' },
      { end1Id: 'a', end2Id: 'nobody' },
    ];
    const sheet = { title: 'Carte', rootTopic: { id: 'r', title: 'Projet', children: { attached } }, relationships };
    const bytes = zipSync({ 'content.json': strToU8(JSON.stringify([sheet])) });
    expect(tied(await opened('a.xmind', bytes))).toEqual(['Lucas Martin – Anne Roux: aide']);
  });

  it('ties topics that a line joins in FreeMind, Freeplane and XMind before 2020, where both are actors', async () => {
    const joined = [
      '<arrowlink DESTINATION="ID_3" ID="Arrow_1" ENDARROW="Default"/>',
      '<arrowlink DESTINATION="ID_4" MIDDLE_LABEL="prête une salle"/><arrowlink DESTINATION="ID_1"/><arrowlink DESTINATION="ID_9"/>',
    ];
    const [foyer = '', cuma = ''] = joined;
    const free = await opened(
      'réseau.mm',
      `<map version="1.0.1"><node TEXT="Réseau" ID="ID_0"><node TEXT="Associations" ID="ID_1"><node TEXT="Foyer rural de Vernes" ID="ID_2">${foyer}</node>
<node TEXT="CUMA de la Sioulette" ID="ID_3">${cuma}</node><node TEXT="Zoé Lefèvre" ID="ID_4"/></node></node></map>`,
    );
    expect(tied(free)).toEqual([
      'Foyer rural de Vernes – CUMA de la Sioulette: ',
      'CUMA de la Sioulette – Zoé Lefèvre: prête une salle',
    ]);
    expect(names(free)).toEqual(['Foyer rural de Vernes', 'CUMA de la Sioulette', 'Zoé Lefèvre']);
    const topic = (id: string, title: string) => `<topic id="${id}"><title>${title}</title></topic>`;
    const old = zipSync({
      'content.xml': strToU8(
        `<xmap-content xmlns="urn:xmind"><sheet><topic id="r"><title>Carte</title><children><topics type="attached">${topic('a', 'Lucas Martin')}${topic('b', 'Anne Roux')}</topics></children></topic>
<title>Carte</title><relationships><relationship id="l" end1="a" end2="b"><title>aide</title></relationship></relationships></sheet></xmap-content>`,
      ),
    });
    expect(tied(await opened('a.xmind', old))).toEqual(['Lucas Martin – Anne Roux: aide']);
  });

  it('takes a subject over organisations for what they are sorted by, however much its words are those of organisations', async () => {
    const map = await opened(
      'plan.opml',
      `<opml version="2.0"><body><outline text="Se déplacer à Brézol"><outline text="Vélo"><outline text="Atelier vélo Le Grand Braquet"><outline text="Samira Belkacem"/></outline></outline>
<outline text="Transport à la demande"><outline text="Association Les Bons Voisins"><outline text="Zoé Lefèvre"/></outline><outline text="Covoitou"><outline text="Lucas Martin"/></outline></outline>
<outline text="Énergie solidaire"><outline text="Anne Roux"/></outline></outline></body></opml>`,
    );
    expect(names(map).filter((name) => name !== 'Se déplacer à Brézol')).toEqual([
      'Atelier vélo Le Grand Braquet',
      'Samira Belkacem',
      'Association Les Bons Voisins',
      'Zoé Lefèvre',
      'Covoitou',
      'Lucas Martin',
      // With her people below it, it may be an organisation.
      'Énergie solidaire',
      'Anne Roux',
    ]);
    expect(new Set(groups(map))).toEqual(new Set(['', 'Vélo', 'Transport à la demande']));
    expect(tied(map)).toContain('Covoitou – Lucas Martin: ');
  });

  it('takes two words with capitals below an organisation for somebody, where most others below one are', async () => {
    const topic = (text: string, ...below: string[]) =>
      `<outline text="${text}">${below.map((one) => `<outline text="${one}"/>`).join('')}</outline>`;
    const plan = (...topics: string[]) =>
      opened(
        'plan.opml',
        `<opml version="2.0"><body><outline text="Associations">${topics.join('')}</outline></body></opml>`,
      );
    const foyer = topic('Foyer rural de Vernes', 'Zoé Lefèvre', 'Zelinda Quarouble');
    const cuma = topic('CUMA de la Sioulette', 'Lucas Martin', 'Anne Roux (présidente)');
    const map = await plan(foyer, cuma, topic('Pigeon Vole'));
    expect(typed(map)).toContain('Zelinda Quarouble: person');
    expect(typed(map)).toContain('Pigeon Vole: unknown');
    // One other is not enough.
    expect(typed(await plan(foyer, topic('CUMA de la Sioulette')))).toContain('Zelinda Quarouble: unknown');
    const parts = topic('Union des foyers ruraux', 'Foyer rural de Brézol', 'Lavoir Vert', 'Grain Doré');
    expect(typed(await plan(parts, cuma))).toContain('Lavoir Vert: unknown');
  });

  it('that are not what they are called, or hide entities, are refused', async () => {
    await expect(opened('a.xmind', zipSync({ 'x.txt': strToU8('x') }))).rejects.toThrow('ZIP_BROKEN');
    await expect(opened('a.mm', '<!DOCTYPE map [<!ENTITY a "b">]><map><node TEXT="&a;"/></map>')).rejects.toThrow(
      'XML_ENTITY',
    );
  });
});

describe('diagrams of draw.io', () => {
  const model = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="g" value="Élus" style="swimlane" vertex="1" parent="1"/>
<mxCell id="a" value="&lt;div&gt;Samira&lt;br&gt;Belkacem&lt;/div&gt;" vertex="1" parent="g"/>
<object id="b" label="Mairie&amp;nbsp;de Brézol"><mxCell style="rounded=1" vertex="1" parent="1"/></object>
<mxCell id="t" value="Légende des traits" style="text;html=1" vertex="1" parent="1"/>
<mxCell id="e" style="endArrow=none" edge="1" parent="1" source="a" target="b"/>
<mxCell id="l" value="convention" style="edgeLabel" vertex="1" parent="e"/>
<mxCell id="f" edge="1" parent="1" source="a"/></root></mxGraphModel>`;

  it.each([
    ['plain', `<mxfile><diagram name="Page-1">${model}</diagram></mxfile>`],
    [
      'compressed',
      `<mxfile><diagram name="Page-1">${deflateRawSync(encodeURIComponent(model)).toString('base64')}</diagram></mxfile>`,
    ],
    ['a page alone', model],
  ])('%s', async (_, text) => {
    const map = await opened('acteurs.drawio', text);
    expect(typed(map)).toEqual(['Samira Belkacem: person', 'Mairie de Brézol: structure']);
    expect(groups(map)).toEqual(['Élus', '']);
    expect(tied(map)).toEqual(['Samira Belkacem – Mairie de Brézol: agreement']);
  });

  it('that are spoilt are refused', async () => {
    await expect(opened('a.drawio', '<mxfile><diagram>7VrbcuI4</diagram></mxfile>')).rejects.toThrow('ZIP_BROKEN');
  });
});

it('takes what stands in brackets below a name for what somebody is', async () => {
  const map = await opened(
    'schéma.drawio',
    `<mxfile><diagram><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
    <mxCell id="a" value="Nicolas Perrault&lt;br&gt;(architecte)" vertex="1" parent="1"/>
    <mxCell id="b" value="Commune de Rocbrune" vertex="1" parent="1"/>
    <mxCell id="e" edge="1" parent="1" source="a" target="b"/>
    </root></mxGraphModel></diagram></mxfile>`,
  );
  expect(typed(map)).toEqual(['Nicolas Perrault: person', 'Commune de Rocbrune: structure']);
});

it('takes where those below are, and what they work on together, for a branch that sorts', async () => {
  const branch = (text: string, ...below: string[]) =>
    `<outline text="${text}">${below.map((one) => `<outline text="${one}"><outline text="Léa Roux"/></outline>`).join('')}</outline>`;
  const map = await opened(
    'tournée.opml',
    `<opml version="2.0"><head><title>Tournée</title></head><body>${branch('Vallée de la Meuse', 'SCIC du Laminoir')}${branch(
      'À l’école',
      'Collège Jules-Leroux',
    )}${branch('Terre et alimentation', 'GAEC des Hautes Rièzes')}${branch('Jeunesse', 'MJC du Val')}</body></opml>`,
  );
  expect(names(map)).toEqual([
    'SCIC du Laminoir',
    'Léa Roux',
    'Collège Jules-Leroux',
    'GAEC des Hautes Rièzes',
    'MJC du Val',
  ]);
  expect(groups(map).filter((one) => one !== '')).toEqual([
    'Vallée de la Meuse',
    'À l’école',
    'Terre et alimentation',
    'Jeunesse',
  ]);
});
