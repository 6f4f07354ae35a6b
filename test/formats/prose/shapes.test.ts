import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import type { Answer } from '../../../src/formats/readResult';
import { aReadContext } from '../../helpers/readContext';
import { tied } from '../cards/opened';

async function read(name: string, text: string | Uint8Array, answers: ReadonlyMap<string, Answer> = new Map()) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readFiles([{ name, bytes }], { ...aReadContext(answers), review: 'whenAsked' });
}

async function told(name: string, text: string | Uint8Array) {
  const result = await read(name, text);
  if (result.outcome === 'error') throw new Error(result.messages.map(({ code }) => code).join());
  const { document, texts = [] } = result;
  const [shown] = texts;
  return {
    underlined: shown?.marks.passages.map(({ from, to, kind }) => `${shown.text.slice(from, to)}: ${kind}`) ?? [],
    actors: [...document.actors.values()].map((actor) => `${actor.name}: ${actor.type}`).sort(),
    ties: tied(document).sort(),
    themes: [...document.themes.values()].map(({ label }) => label),
    document,
  };
}

const MINUTES = `Compte rendu : Comité mobilité
12/03/2025, Brézol

Étaient présents :
- Mme Zoé Lefèvre, présidente, CUMA de la Sioulette
- M. Hervé Leblanc – Mairie de Saint-Ours
- Mme Lefèvre

Absents excusés : Luc Blanc et Marie Roux (CIVAM Ombrance)

Discussion : tout va bien, dit Mme Roux. Contact : zoe@cuma.example
`;

describe('texts of every shape', () => {
  it('minutes give those present and excused, where they work, and the meeting: asked, and so by default', async () => {
    const { document, actors, ties } = await told('cr.txt', MINUTES);
    expect(actors).toEqual([
      'CIVAM Ombrance: structure',
      'CUMA de la Sioulette: structure',
      'Hervé Leblanc: person',
      'Luc Blanc: person',
      'Mairie de Saint-Ours: structure',
      'Marie Roux: person',
      'Zoé Lefèvre: person',
    ]);
    expect(ties).toEqual([
      'Hervé Leblanc – Mairie de Saint-Ours: worksFor',
      'Marie Roux – CIVAM Ombrance: worksFor',
      'Zoé Lefèvre – CUMA de la Sioulette: worksFor',
    ]);
    const [meeting] = document.meetings.values();
    expect([meeting?.title, meeting?.date, meeting?.place, meeting?.participants.length]).toEqual([
      'Comité mobilité',
      '2025-03-12',
      'Brézol',
      2,
    ]);
    expect(JSON.stringify([...document.actors.values()])).not.toContain('@');
  });

  it('a thread of e-mails, encoded as programs do: names of headers, signatures and what is quoted; addresses private', async () => {
    const { underlined, ties, document } = await told(
      'suite.eml',
      [
        'From: =?utf-8?Q?H=C3=A9l=C3=A8ne_Vasseur?= <h.vasseur@pays.example>',
        'To: "Belkacem, Samira" <samira@cuma.example>,',
        ' Paul Roux <paul.roux@saint-ours.example>',
        'Subject: =?utf-8?B?Q2FudGluZSDDoCBzdWl2cmU=?=',
        'Content-Type: multipart/alternative; boundary="b1"',
        '',
        '--b1',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>Ne pas lire ceci</p>',
        '--b1',
        'Content-Type: text/plain; charset="utf-8"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        "Mme Nguyen (Le Panier solidaire) est d'acc=",
        'ord. Le lyc=C3=A9e Jean Moulin aussi.',
        '',
        '> Le 30/05, Paul Roux a =C3=A9crit :',
        "> Voir l'association =C2=AB Les Amis du lac =C2=BB.",
        '--b1--',
      ].join('\r\n'),
    );
    expect(underlined).toEqual([
      'Hélène Vasseur: person',
      'Belkacem, Samira: person',
      'Paul Roux: person',
      'Mme Nguyen: person',
      'Le Panier solidaire: organisation',
      'lycée Jean Moulin: organisation',
      'Paul Roux: person',
      'Les Amis du lac: organisation',
    ]);
    expect(ties).toEqual(['Mme Nguyen – Le Panier solidaire: worksFor']);
    expect(new Set([...document.privates.values()].map(({ email }) => email))).toEqual(
      new Set(['h.vasseur@pays.example', 'paul.roux@saint-ours.example', 'samira@cuma.example']),
    );
    expect([...document.actors.values()].map(({ name }) => name)).toContain('Samira Belkacem');
    expect(JSON.stringify([...document.actors.values()])).not.toContain('@');
  });

  it('an e-mail that is a page alone, whose letters are named or numbered', async () => {
    const { underlined } = await told(
      'page.eml',
      [
        'From: moi@pays.example',
        'Content-Type: text/html; charset=us-ascii',
        '',
        '<p>J&rsquo;ai vu <b>H&eacute;l&egrave;ne&nbsp;Vasseur</b>&hellip;</p>',
        '<p>Puis Zo&#xEB; Lef&#232;vre &ndash; CUMA de la Sioulette</p>',
      ].join('\r\n'),
    );
    expect(underlined).toEqual([
      'Hélène\u00A0Vasseur: person',
      'Zoë Lefèvre: person',
      'CUMA de la Sioulette: organisation',
    ]);
  });

  it('a list with dashes: each with what is said right beside, and no sentence among them', async () => {
    const { actors, ties } = await told(
      'laine.txt',
      `Personnes à voir :

- Typhaine Le Goff, éleveuse, CUMA du Val
- Hervé Leblanc – Mairie de Saint-Ours
- Association des éleveurs du plateau
- relancer avant le 15 juin
`,
    );
    expect(actors).toEqual([
      'Association des éleveurs du plateau: structure',
      'CUMA du Val: structure',
      'Hervé Leblanc: person',
      'Mairie de Saint-Ours: structure',
      'Typhaine Le Goff: person',
    ]);
    expect(ties).toEqual([
      'Hervé Leblanc – Mairie de Saint-Ours: worksFor',
      'Typhaine Le Goff – CUMA du Val: worksFor',
    ]);
  });

  it('minutes in English, in Markdown, with themes', async () => {
    const { actors, ties, themes, document } = await told(
      'minutes.md',
      `# Minutes of the Rural Transport Group

14 May 2025
Venue: Village Hall, Little Norton

**Present:** Sarah Whitfield (Norton Community Trust), Cllr David Price (Fenland District Council), Tom Baker
**Apologies:** Mrs Jones; Peter Grant (Age UK Norfolk)

Mr Price said that Rivertown Parish Council may join. Green Lane Garage Ltd will quote.

Themes: transport, ageing
`,
    );
    expect(actors).toEqual(
      expect.arrayContaining([
        'David Price: person',
        'Fenland District Council: structure',
        'Green Lane Garage Ltd: structure',
        'Mrs Jones: person',
        'Norton Community Trust: structure',
        'Peter Grant: person',
        'Rivertown Parish Council: structure',
        'Sarah Whitfield: person',
        'Tom Baker: person',
      ]),
    );
    expect(actors).not.toContain('Mr Price: person');
    expect(ties).toEqual([
      'David Price – Fenland District Council: worksFor',
      'Peter Grant – Age UK Norfolk: worksFor',
      'Sarah Whitfield – Norton Community Trust: worksFor',
    ]);
    expect(themes).toEqual(['transport', 'ageing']);
    expect([...document.meetings.values()].map(({ participants }) => participants.length)).toEqual([3]);
  });

  it('notes with abbreviations: initials stay text', async () => {
    const { actors } = await told(
      'notes.txt',
      `réu 12/03 - filière bois
prés : Mme Roux, M. Diallo (CUMA du Val), JP
exc : Luc Blanc
- asso Les Amis du lac ok pr prêter la salle
- voir av. com com du Haut-Vernes (Paul Petit)
- RDV ADEME 15/04
`,
    );
    expect(actors).toEqual([
      'ADEME: structure',
      'CUMA du Val: structure',
      'Com com du Haut-Vernes: structure',
      'Les Amis du lac: structure',
      'Luc Blanc: person',
      'M. Diallo: person',
      'Mme Roux: person',
      'Paul Petit: person',
    ]);
  });

  it('an article: people and organisations, no street, a tie where a post says so, none between those who only stand near', async () => {
    const { actors, ties } = await told(
      'article.txt',
      `Une cantine qui change de goût

VERNES. Depuis septembre, le collège Pierre Curie sert des légumes de la vallée. À l'origine, Marie-Claude Granger, maraîchère, et Thomas LEFÈVRE, président de la CUMA de la Sioulette. La mairie de Saint-Ours et la chambre d'agriculture de l'Allier aident. Rue Jean Jaurès, la SARL Martin et Fils livre. DUPONT Marie a pris les photos.
`,
    );
    expect(actors).toEqual(
      [
        "Chambre d'agriculture de l'Allier: structure",
        'Collège Pierre Curie: structure',
        'CUMA de la Sioulette: structure',
        'DUPONT Marie: person',
        'Mairie de Saint-Ours: structure',
        'Marie-Claude Granger: person',
        'SARL Martin et Fils: structure',
        'Thomas LEFÈVRE: person',
      ].sort(),
    );
    expect(ties).toEqual(['Thomas LEFÈVRE – CUMA de la Sioulette: worksFor']);
  });

  it('those present one a line, with their post and where they work; a post alone, a street and a town are nobody', async () => {
    const { actors, ties } = await told(
      'copil.txt',
      `Comité mobilité

Étaient présent·e·s :
Mme Catherine MERCIER, Présidente de la Communauté de communes du Pays d'Auzances
M. Jean-Luc FAURE, Conseil départemental de la Creuse
Emmanuelle Petit, Avallon
M. le Sous-Préfet d'Aubusson

Réunion suivante place de la Mairie, près de l'Old School House.
`,
    );
    expect(actors).toEqual([
      'Catherine MERCIER: person',
      "Communauté de communes du Pays d'Auzances: structure",
      'Conseil départemental de la Creuse: structure',
      'Emmanuelle Petit: person',
      'Jean-Luc FAURE: person',
    ]);
    expect(ties).toEqual([
      "Catherine MERCIER – Communauté de communes du Pays d'Auzances: worksFor",
      'Jean-Luc FAURE – Conseil départemental de la Creuse: worksFor',
    ]);
  });

  it('a text with nobody says so; where nobody looks it is refused', async () => {
    const text =
      'La réunion de jeudi est reportée. Merci de penser à apporter les documents demandés la dernière fois.\n';
    const shown = await read('rien.txt', text);
    expect(shown.messages.map(({ code }) => code)).toEqual(['READ_AS_TEXT', 'TEXT_NO_NAME']);
    expect(shown.texts?.[0]?.marks.passages).toEqual([]);
    const unseen = await readFiles([{ name: 'rien.txt', bytes: strToU8(text) }], aReadContext());
    expect(unseen.outcome).toBe('error');
  });

  it('names and themes of the open map are found as they are called there', async () => {
    const text = 'Nous avons parlé de mobilité avec Emmaüs et la Fabrique, sans rien décider pour le moment.\n';
    const known = {
      actors: [
        { name: 'Emmaüs', type: 'network' as const },
        { name: 'La Fabrique', type: 'unknown' as const },
      ],
      themes: ['Mobilité'],
    };
    const result = await readFiles([{ name: 'note.txt', bytes: strToU8(text) }], { ...aReadContext(), known });
    if (result.outcome === 'error') throw new Error('refused');
    expect([...result.document.actors.values()].map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Emmaüs: network',
      'La Fabrique: unknown',
    ]);
    expect([...result.document.themes.values()].map(({ label }) => label)).toEqual(['mobilité']);
  });
});

describe('what is no text', () => {
  it('whoever says that it is none has it read as a table', async () => {
    const result = await read('cr.txt', MINUTES, new Map([['cr.txt\u001Ftext', false]]));
    expect(result.texts).toBeUndefined();
    expect(result.tables?.length).toBe(1);
  });

  it('a table with a column of participants, and a plain list of names, open as they did', async () => {
    const table = await read(
      'r.txt',
      'Rencontre;Date;Lieu;Participants\nComité;12/03/2025;Vernes;Luc Blanc | Zoé Lefèvre\n',
    );
    expect(table.texts).toBeUndefined();
    expect('document' in table && table.document.meetings.size).toBe(1);
    const list = await read(
      'noms.txt',
      "Jean Petit\nMarie Durand\nAssociation pour le maintien de l'agriculture du Val\n",
    );
    expect(list.texts).toBeUndefined();
  });
});

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  });

describe('documents', () => {
  it('one without a table is a text, entries of its lists with a dash', async () => {
    const entry = (text: string) => `<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const { ties } = await told(
      'cr.docx',
      word(`${paragraph('Présents :')}${entry('Luc Blanc, CUMA du Val')}${entry('Zoé Lefèvre (Mairie de Vernes)')}`),
    );
    expect(ties).toEqual(['Luc Blanc – CUMA du Val: worksFor', 'Zoé Lefèvre – Mairie de Vernes: worksFor']);
  });

  it('text around a table counts where people would read it; a title alone does not', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Nom')}</w:tc><w:tc>${paragraph('Structure')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Luc Blanc')}</w:tc><w:tc>${paragraph('Foyer rural')}</w:tc></w:tr></w:tbl>`;
    const titled = await read('membres.docx', word(`${paragraph("Membres de l'association Les Amis du lac")}${table}`));
    expect(titled.texts).toBeUndefined();
    const said = paragraph('Mme Zoé Lefèvre, de la CUMA du Val, se joindra à nous au printemps prochain.');
    const { underlined, actors } = await told('membres.docx', word(`${said}${table}`));
    expect(underlined).toEqual(['Zoé Lefèvre: person', 'CUMA du Val: organisation']);
    expect(actors).toContain('Foyer rural: structure');
  });
});
