import { createElement as h, type ReactElement } from 'react';
import type { Story } from './story';

export function ReactStory({ title, count, open, lines }: Story): ReactElement {
  return h(
    'section',
    null,
    h('h1', null, title),
    h('p', null, 'Read ', count, ' times'),
    open ? h('p', null, 'The Russian minister ', h('b', null, 'Sergei'), ' Lavrov spoke.') : null,
    h('ul', null, ...lines.map(({ id, text }) => h('li', { key: id }, text))),
  );
}
