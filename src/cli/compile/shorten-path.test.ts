import { expect, it } from 'vitest';
import { shortenPath } from './shorten-path';

it('leaves out what lies on the way, and writes steps', () => {
  expect(shortenPath('M0,0L10,0.1L20,0L20,20L0,20Z')).toBe('M0 0l20 0 0 20-20 0z');
  expect(shortenPath('M0.5,0L20,-0.6L20,20Z')).toBe('M.5 0l19.5-.5 0 20.5z');
});

// Seen to fail without the smallest box.
it('leaves out specks', () => {
  expect(shortenPath('M0,0L1,0L1,1L0,1ZM50,50L90,50L90,90Z')).toBe('M50 50l40 0 0 40z');
  expect(shortenPath('')).toBe('');
});
