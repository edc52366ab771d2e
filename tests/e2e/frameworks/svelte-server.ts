import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { readable } from 'svelte/store';
import SvelteStory from './story.svelte';
import { STORIES, type Story } from './story';

const story = readable(STORIES[0]);
type Props = { readonly story: typeof story & { readonly value?: Story } };

/** The markup that a server sends. */
export const svelteMarkup: string = render(SvelteStory as Component<Props>, { props: { story } }).body;
