import type { Language } from '../language';
import { storyEditorEn } from './editorEn';
import { type StoryEditorMessages, storyEditorFr } from './editorFr';

/** Loaded only with the window for writing a story. */
export const STORY_EDITOR: Readonly<Record<Language, StoryEditorMessages>> = { fr: storyEditorFr, en: storyEditorEn };
