import type { GuidePage } from './guidePage';

const PAGES = import.meta.glob<GuidePage>('../../site/guide/en/*.md', { eager: true, import: 'default' });

export const guideEn: readonly GuidePage[] = Object.values(PAGES).sort((a, b) => a.at - b.at);
