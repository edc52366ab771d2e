import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { attachShadowRoots } from './attach-shadow-roots';

// Seen to fail with the roots within roots left templates.
it('attaches what is declared, also within what is declared', () => {
  const { document } = new JSDOM(
    '<div id=a><template shadowrootmode=open><p>one</p><x-y><template shadowrootmode=CLOSED>two</template></x-y></template>light</div>',
  ).window;
  const closed = attachShadowRoots(document);
  const root = document.getElementById('a')!.shadowRoot!;
  const inner = root.querySelector('x-y')!;
  expect(root.innerHTML).toBe('<p>one</p><x-y></x-y>');
  expect(inner.shadowRoot).toBeNull();
  expect([...closed].map(([host, { textContent }]) => [host, textContent])).toEqual([[inner, 'two']]);
  expect(document.getElementById('a')!.textContent).toBe('light');
});

it.each([
  ['an element that cannot host one', '<ul><template shadowrootmode=open>x</template></ul>', 1],
  ['an unknown mode', '<div><template shadowrootmode=ajar>x</template></div>', 1],
  [
    'a second one',
    '<div><template shadowrootmode=open>x</template><template shadowrootmode=open>y</template></div>',
    1,
  ],
])('leaves a template as it is: %s', (_what, html, left) => {
  const { document } = new JSDOM(html).window;
  attachShadowRoots(document);
  expect(document.querySelectorAll('template')).toHaveLength(left);
});
