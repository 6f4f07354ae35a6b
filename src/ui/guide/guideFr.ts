import type { GuidePage } from './guidePage';

const PAGES = import.meta.glob<GuidePage>('../../site/guide/fr/*.md', { eager: true, import: 'default' });

export const guideFr: readonly GuidePage[] = Object.values(PAGES).sort((a, b) => a.at - b.at);
