/** Has the app's key prefix, so that erasing everything removes it, as does erasing a person named in its text. */
export const TABLES_KEY = 'maillon.tables';
