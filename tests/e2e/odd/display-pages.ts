import { LAVROV_IN_ANKARA, type OddPage } from './odd-page';

/** Pages that are laid out oddly. */
export const DISPLAY_PAGES: readonly OddPage[] = [
  { file: 'vertical.html', kind: 'vertical writing', marks: LAVROV_IN_ANKARA },
  { file: 'transformed.html', kind: 'turned and scaled text', marks: LAVROV_IN_ANKARA },
  { file: 'zoomed.html', kind: 'root element zoomed', marks: LAVROV_IN_ANKARA },
  {
    file: 'scrolled-box.html',
    kind: 'box that scrolls',
    marks: LAVROV_IN_ANKARA,
    noCard: 'the mark is scrolled out of its box',
  },
  { file: 'columns.html', kind: 'columns', marks: LAVROV_IN_ANKARA },
  { file: 'clipped.html', kind: 'clipped line', marks: [...LAVROV_IN_ANKARA, 'Hassan Rouhani'] },
  {
    file: 'not-selectable.html',
    kind: 'text that cannot be selected or clicked',
    marks: LAVROV_IN_ANKARA,
    inFirefox: { noCard: 'Firefox finds no text where nothing can be clicked' },
  },
  { file: 'contained.html', kind: 'strictly contained box', marks: LAVROV_IN_ANKARA },
  { file: 'fixed-layers.html', kind: 'layer over the whole page', marks: LAVROV_IN_ANKARA },
  { file: 'moving.html', kind: 'text that moves', marks: LAVROV_IN_ANKARA },
  { file: 'display-contents.html', kind: 'elements without a box', marks: LAVROV_IN_ANKARA },
  { file: 'dark-and-forced.html', kind: 'dark page that refuses forced colours', marks: LAVROV_IN_ANKARA },
  {
    file: 'dialog-modal.html',
    kind: 'modal dialog',
    marks: [...LAVROV_IN_ANKARA, 'Hassan Rouhani'],
    noCard: 'the first mark lies behind the dialog',
    hosts: 0,
    inDialog: true,
  },
  { file: 'popover-of-page.html', kind: 'popover of the page', marks: [...LAVROV_IN_ANKARA, 'Hassan Rouhani'] },
  { file: 'inert.html', kind: 'inert text', marks: [...LAVROV_IN_ANKARA, 'Hassan Rouhani'] },
];
