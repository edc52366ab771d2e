import { h, hydrate, options, render, type VNode } from 'preact';
import { STORIES, offerApp, reportProblem, type Story } from './story';
import { storyTree } from './story-tree';

const App = (story: Story) => storyTree<VNode>(h, story);

offerApp((target) => ({
  start: () => {
    Object.assign(options, { _hydrationMismatch: reportProblem });
    hydrate(h(App, STORIES[0]!), target);
  },
  show: (story) => render(h(App, story), target),
}));
