import { createElement, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { STORIES, offerApp, reportProblem, type Story } from './story';
import { storyTree } from './story-tree';

offerApp((target) => {
  let change: (story: Story) => void = () => undefined;
  const App = () => {
    const [story, setStory] = useState(STORIES[0]!);
    change = setStory;
    return storyTree<ReactElement>(createElement, story);
  };
  return {
    start: () => {
      hydrateRoot(target, createElement(App), { onRecoverableError: reportProblem, onUncaughtError: reportProblem });
    },
    show: (story) => flushSync(() => change(story)),
  };
});
