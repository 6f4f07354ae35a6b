import type { Language } from '../language';
import { storyEditorEn } from './editorEn';
import { type StoryEditorMessages, storyEditorFr } from './editorFr';

/** Loaded with the window where a story is written, not with the rest. */
export const STORY_EDITOR: Readonly<Record<Language, StoryEditorMessages>> = { fr: storyEditorFr, en: storyEditorEn };
