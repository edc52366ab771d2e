import { translator } from './translators';

/** The interface in English. */
export const english = translator('en');
