import type { Story } from './story';

/** How React and Preact make an element. */
type CreateElement<Node> = (
  tag: string,
  attributes: { readonly key?: number } | null,
  ...children: readonly (Node | string | number | null)[]
) => Node;

/** The tree of a story, for the frameworks that have elements as values. */
export function storyTree<Node>(h: CreateElement<Node>, { title, count, open, lines }: Story): Node {
  return h(
    'section',
    null,
    h('h1', null, title),
    h('p', null, 'Read ', count, ' times'),
    open ? h('p', null, 'The Russian minister ', h('b', null, 'Sergei'), ' Lavrov spoke.') : null,
    h('ul', null, ...lines.map(({ id, text }) => h('li', { key: id }, text))),
  );
}
