import type { Language } from '../language';
import { storyEditorEn } from './editorEn';
import { storyEditorFr } from './editorFr';
import type { StoryEditorMessages } from './editorMessages';

/** Loaded with the window where a story is written, not with the rest. */
export const STORY_EDITOR: Readonly<Record<Language, StoryEditorMessages>> = { fr: storyEditorFr, en: storyEditorEn };
