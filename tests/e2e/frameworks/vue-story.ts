import { createSSRApp, h, shallowRef, type App, type ShallowRef } from 'vue';
import { STORIES, type Story } from './story';

/** The app and what it shows; made anew for the server and for the page. */
export function createVueStory(): { readonly app: App; readonly story: ShallowRef<Story> } {
  const story = shallowRef(STORIES[0]!);
  const app = createSSRApp({
    setup: () => () => {
      const { title, count, open, lines } = story.value;
      return h('section', [
        h('h1', title),
        h('p', ['Read ', String(count), ' times']),
        open ? h('p', ['The Russian minister ', h('b', 'Sergei'), ' Lavrov spoke.']) : null,
        h(
          'ul',
          lines.map(({ id, text }) => h('li', { key: id }, text)),
        ),
      ]);
    },
  });
  return { app, story };
}
