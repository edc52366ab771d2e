import { createSignal, For, Show } from 'solid-js';
import h from 'solid-js/h';
import { render } from 'solid-js/web';
import { STORIES, offerApp, type Story } from './story';

offerApp((target) => {
  const [story, setStory] = createSignal<Story>(STORIES[0]!);
  const App = () =>
    h(
      'section',
      h('h1', () => story().title),
      h('p', 'Read ', () => story().count, ' times'),
      h(Show, { when: () => story().open }, () => h('p', 'The Russian minister ', h('b', 'Sergei'), ' Lavrov spoke.')),
      h(
        'ul',
        h(For, { each: () => story().lines }, (line: Story['lines'][number]) => h('li', line.text)),
      ),
    ) as unknown as Node;
  return {
    start: () => {
      target.replaceChildren();
      render(() => App(), target);
    },
    show: (next) => void setStory(next),
  };
});
