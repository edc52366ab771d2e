import { expect, it } from 'vitest';
import { heardActions } from '../../../tests/ui/heard-actions';
import { actionOfKey } from './card-keys';

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) => {
  const actions = heardActions();
  const nothing = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };
  actionOfKey({ key, ...nothing, ...modifiers } as KeyboardEvent)?.(actions);
  return Object.entries(actions).flatMap(([name, { mock }]) =>
    mock.calls.map((call) => [name, ...(call as unknown[])]),
  );
};

it.each([
  ['Backspace', {}, ['back']],
  ['ArrowLeft', { altKey: true }, ['back']],
  ['ArrowUp', { altKey: true }, ['step', -1]],
  ['ArrowDown', { altKey: true }, ['step', 1]],
])('does its work: %s', (key, modifiers, done) => {
  expect(press(key, modifiers)).toEqual([done]);
});

it.each([
  ['ArrowLeft', {}],
  ['Backspace', { ctrlKey: true }],
  ['Backspace', { altKey: true }],
  ['Backspace', { isComposing: true }],
  ['ArrowUp', { altKey: true, shiftKey: true }],
  ['ArrowDown', { altKey: true, metaKey: true }],
  ['n', {}],
])('leaves to the browser: %s %o', (key, modifiers) => {
  expect(press(key, modifiers)).toEqual([]);
});
