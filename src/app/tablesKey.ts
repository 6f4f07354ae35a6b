/** Begins as all that this app keeps: whoever erases everything erases it, and so does erasing somebody whom a word of it names. */
export const TABLES_KEY = 'maillon.tables';
