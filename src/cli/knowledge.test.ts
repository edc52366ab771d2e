import { describe, expect, it } from 'vitest';
import { COMMAND_TIME, linesOf, runCommand } from './run-command.cases';

describe('knowledge', () => {
  it(
    'lists the entries',
    () => {
      const { status, out, err } = runCommand('knowledge.ts', ['--list']);
      const [header, ...rows] = linesOf(out).map((line) => line.split('\t'));
      expect([status, err]).toEqual([0, '']);
      expect(header).toEqual(['id', 'type', 'label', 'aliases', 'statements']);
      expect(rows.every((row) => row.length === 5)).toBe(true);
      // An event may be known by its description alone.
      expect(rows.every(([, type, , aliases]) => type === 'event' || Number(aliases) > 0)).toBe(true);
      expect(rows.map(([id]) => id)).toEqual(
        expect.arrayContaining(['vladimir-putin', 'ankara', 'islamic-state', 'astana-process']),
      );
    },
    COMMAND_TIME,
  );

  it.each([[['--colour']], [['--list', 'all']], [['--coverage']]])(
    'ends with 2 and says how it is used: %j',
    (args) => {
      const { status, out, err } = runCommand('knowledge.ts', args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(/^usage: npm run knowledge/);
    },
    COMMAND_TIME,
  );
});
