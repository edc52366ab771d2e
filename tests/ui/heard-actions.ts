import { vi } from 'vitest';

/** The actions of a card, which do nothing but remember that they were called. */
export function heardActions() {
  return {
    openEntry: vi.fn(),
    back: vi.fn(),
    step: vi.fn(),
    togglePin: vi.fn(),
    copy: vi.fn(),
    openPanel: vi.fn(),
    close: vi.fn(),
  };
}
