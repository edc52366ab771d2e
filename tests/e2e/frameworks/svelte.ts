import { flushSync, hydrate, type Component } from 'svelte';
import { writable } from 'svelte/store';
import SvelteStory from './story.svelte';
import { STORIES, offerApp } from './story';

offerApp((target) => {
  const story = writable(STORIES[0]);
  return {
    start: () => {
      hydrate(SvelteStory as Component<{ story: typeof story }>, { target, props: { story } });
    },
    show(next) {
      story.set(next);
      flushSync();
    },
  };
});
