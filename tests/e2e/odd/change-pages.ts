import { LAVROV_IN_ANKARA, type OddPage } from './odd-page';

/** Pages that change after they were loaded. */
export const CHANGE_PAGES: readonly OddPage[] = [
  {
    file: 'text-nodes-split.html',
    kind: 'text nodes split and joined',
    marks: [...LAVROV_IN_ANKARA, 'Hassan Rouhani'],
  },
  { file: 'text-swapped.html', kind: 'text replaced', marks: ['Hassan Rouhani'] },
  {
    file: 'virtual-list.html',
    kind: 'list whose rows are used again',
    marks: ['Sergei Lavrov', 'Hassan Rouhani', 'Emmanuel Macron'],
  },
  { file: 'endless-scroll.html', kind: 'list that grows', marks: ['Sergei Lavrov'] },
  {
    file: 'streamed.html',
    kind: 'page that arrives in parts',
    marks: ['Sergei Lavrov', 'Hassan Rouhani', 'Iran', 'Emmanuel Macron'],
  },
  { file: 'shadows-come-and-go.html', kind: 'shadow roots that come and go', marks: LAVROV_IN_ANKARA },
  { file: 'shadow-bomb.html', kind: 'very many shadow roots', marks: LAVROV_IN_ANKARA },
  { file: 'nodes-adopted.html', kind: 'nodes adopted by another document and back', marks: ['Sergei Lavrov'] },
  { file: 'deeply-nested.html', kind: 'very deep nesting', marks: ['Sergei Lavrov'] },
  { file: 'many-elements.html', kind: 'very many elements', marks: LAVROV_IN_ANKARA },
  { file: 'own-history.html', kind: 'page that becomes another one', marks: ['Hassan Rouhani'] },
];
