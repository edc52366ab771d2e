import { h, hydrate, options, render } from 'preact';
import { STORIES, offerApp, reportProblem, type Story } from './story';

const App = ({ title, count, open, lines }: Story) =>
  h(
    'section',
    null,
    h('h1', null, title),
    h('p', null, 'Read ', count, ' times'),
    open ? h('p', null, 'The Russian minister ', h('b', null, 'Sergei'), ' Lavrov spoke.') : null,
    h('ul', null, ...lines.map(({ id, text }) => h('li', { key: id }, text))),
  );

offerApp((target) => ({
  start: () => {
    Object.assign(options, { _hydrationMismatch: reportProblem });
    hydrate(h(App, STORIES[0]!), target);
  },
  show: (story) => render(h(App, story), target),
}));
