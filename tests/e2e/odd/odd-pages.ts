import { CHANGE_PAGES } from './change-pages';
import { DISPLAY_PAGES } from './display-pages';
import { DOCUMENT_PAGES } from './document-pages';
import { FRAME_PAGES } from './frame-pages';
import { SCRIPT_PAGES } from './script-pages';
import { TEXT_PAGES } from './text-pages';
import type { OddPage } from './odd-page';

/** All pages of tests/pages/odd with what is expected of them. */
export const ODD_PAGES: readonly OddPage[] = [
  ...DOCUMENT_PAGES,
  ...FRAME_PAGES,
  ...SCRIPT_PAGES,
  ...TEXT_PAGES,
  ...DISPLAY_PAGES,
  ...CHANGE_PAGES,
];
