import type { ResourcesMessages } from './fr';

export const resourcesEn: ResourcesMessages = {
  window: {
    title: 'Tools and examples',
    hint: 'What goes round: a tool, a method, a case sheet, a lesson, a page to read. Whose it is, on what, who uses it.',
    list: 'Tools and examples of the map',
    none: 'Nothing yet. Give the first one a title.',
    add: 'New tool or example',
    addHint: 'Title, then Enter',
    remove: 'Remove from the map',
    removeQuestion: 'Remove this tool or example? The actors stay.',
  },
  fields: {
    title: 'Title',
    kind: 'Sort',
    holder: 'Whose',
    network: 'Through which network',
    action: 'Learnt from the action',
    themes: 'Themes',
    users: 'Used by',
    address: 'Page address',
  },
  kindHint: 'tool, method…',
  addressHint: 'https://…',
  linkHint: 'title, then https://…',
  openPage: 'Open the page',
  line: (title, kind) => (kind === '' ? title : `${title} (${kind})`),

  card: {
    title: 'Tools and examples',
    uses: (line) => `${line} – uses it`,
    shares: (line) => `${line} – goes through this network`,
    add: 'tool or example',
    untitled: 'Untitled',
  },

  sheet: {
    save: 'Save the list to project or hand out',
    title: (map) => `Tools and examples – ${map}`,
    reread:
      'By theme, without who uses them or which person they come from. Read its titles again before you give it away.',
    noTheme: 'Without a theme',
    from: (holder) => `by ${holder}`,
    through: (network) => `through ${network}`,
  },
};
