import { LAVROV_IN_ANKARA, type OddPage } from './odd-page';

/** Pages in pages. What is expected in them stands by the name of the frame. */
export const FRAME_PAGES: readonly OddPage[] = [
  {
    file: 'frame-same-site.html',
    kind: 'frame of the same site',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
  },
  {
    file: 'frame-other-site.html',
    kind: 'frame of another site',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
  },
  {
    file: 'frame-srcdoc.html',
    kind: 'frame whose text stands in the page',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
  },
  {
    file: 'frame-sandboxed.html',
    kind: 'sandboxed frame without scripts',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
  },
  {
    file: 'frame-sandboxed-scripts.html',
    kind: 'sandboxed frame with scripts',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
  },
  {
    file: 'frame-data.html',
    kind: 'frame with a data address',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
  },
  {
    file: 'frame-blob.html',
    kind: 'frame with a blob address',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
  },
  {
    file: 'frame-blank.html',
    kind: 'empty frame that the page fills',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
  },
  {
    file: 'frame-nested.html',
    kind: 'frame within a frame',
    marks: LAVROV_IN_ANKARA,
    frames: { outer: LAVROV_IN_ANKARA, inner: ['Hassan Rouhani', 'Iran'] },
  },
  { file: 'frame-tiny.html', kind: 'frame too small for a card', marks: LAVROV_IN_ANKARA, frames: { inner: [] } },
  { file: 'framed.html', kind: 'page that is framed elsewhere, alone', marks: ['Hassan Rouhani', 'Iran'] },
  {
    file: 'object-and-embed.html',
    kind: 'object and embed',
    marks: LAVROV_IN_ANKARA,
    frames: { inner: ['Hassan Rouhani', 'Iran'] },
    hosts: 3,
  },
  {
    file: 'frameset.html',
    kind: 'frameset',
    marks: [],
    frames: { inner: ['Hassan Rouhani', 'Iran'], other: ['Hassan Rouhani', 'Iran'] },
  },
  { file: 'frames-come-and-go.html', kind: 'frames that come and go', marks: LAVROV_IN_ANKARA },
  { file: 'frame-bomb.html', kind: 'very many frames', marks: LAVROV_IN_ANKARA },
];
