import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { ReactStory } from './react-story';
import { STORIES, offerApp, reportProblem, type Story } from './story';

offerApp((target) => {
  let change: (story: Story) => void = () => undefined;
  const App = () => {
    const [story, setStory] = useState(STORIES[0]!);
    change = setStory;
    return createElement(ReactStory, story);
  };
  return {
    start: () => {
      hydrateRoot(target, createElement(App), { onRecoverableError: reportProblem, onUncaughtError: reportProblem });
    },
    show: (story) => flushSync(() => change(story)),
  };
});
