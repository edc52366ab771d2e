import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { STORIES, offerApp, type Story } from './story';

const page = ({ title, count, open, lines }: Story) =>
  html`<section>
    <h1>${title}</h1>
    <p>Read ${count} times</p>
    ${open ? html`<p>The Russian minister <b>Sergei</b> Lavrov spoke.</p>` : nothing}
    <ul>
      ${repeat(
        lines,
        ({ id }) => id,
        ({ text }) => html`<li>${text}</li>`,
      )}
    </ul>
  </section>`;

offerApp((target) => ({
  start: () => {
    target.replaceChildren();
    render(page(STORIES[0]!), target);
  },
  show: (story) => void render(page(story), target),
}));
