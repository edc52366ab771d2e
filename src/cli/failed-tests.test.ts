import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { failedTests } from './failed-tests';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dragoman-report-'));
  file = path.join(folder, 'report.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

it('names the tests that failed, each with the first line of why', () => {
  const assertionResults = [
    { fullName: 'the card opens', status: 'failed', failureMessages: ['expected 1 to be 2\n  at card.ts'] },
    { fullName: 'the card closes', status: 'passed', failureMessages: [] },
  ];
  writeFileSync(
    file,
    JSON.stringify({ testResults: [{ name: '/home/x/card.test.ts', message: '', assertionResults }] }),
  );
  expect(failedTests(file)).toEqual(['card.test.ts: the card opens: expected 1 to be 2']);
});

it('names a file that could not be run', () => {
  const testResults = [{ name: '/x/card.test.ts', message: 'Cannot find module', assertionResults: [] }];
  writeFileSync(file, JSON.stringify({ testResults }));
  expect(failedTests(file)).toEqual(['card.test.ts: Cannot find module']);
});

it('has nothing to say without a report', () => {
  expect(failedTests(file)).toEqual([]);
});
