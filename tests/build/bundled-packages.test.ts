import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'wxt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/project-root';

interface OutputChunk {
  readonly type: string;
  readonly moduleIds?: readonly string[];
}

const PACKAGE = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*[\\/]node_modules[\\/])/;

/** Packages whose code is in each script, by the script's name. */
const packages = new Map<string, Set<string>>();
const PANEL_ONLY = [
  'd3-array',
  'd3-color',
  'd3-dispatch',
  'd3-force',
  'd3-geo',
  'd3-interpolate',
  'd3-quadtree',
  'd3-scale',
  'd3-time',
  'd3-time-format',
  'd3-timer',
];
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dragoman-packages-'));
  await build({
    root: projectRoot,
    browser: 'chrome',
    outDir: folder,
    vite: () => ({
      plugins: [
        {
          name: 'packages-of-scripts',
          generateBundle(_options: unknown, bundle: Readonly<Record<string, OutputChunk>>) {
            for (const [file, { type, moduleIds }] of Object.entries(bundle)) {
              if (type !== 'chunk') continue;
              const name = file.replace(/-[\w-]{8}\.js$/, '.js');
              const found = (moduleIds ?? []).flatMap((id) => PACKAGE.exec(id)?.[1] ?? []);
              packages.set(name, new Set([...(packages.get(name) ?? []), ...found]));
            }
          },
        },
      ],
    }),
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function packagesOf(script: string): string[] {
  return [...(packages.get(script) ?? [])].sort();
}

function packagesOfAll(wanted: (name: string) => boolean): string[] {
  return [...new Set([...packages].flatMap(([name, found]) => (wanted(name) ? [...found] : [])))].sort();
}

describe('the code of packages', () => {
  // Seen to fail with an import of the package yaml in the content script.
  it('in the content script is of these', () => {
    expect(packagesOf('content-scripts/content.js')).toEqual(['preact', 'webextension-polyfill', 'wxt']);
  });

  it('in the background is of these', () => {
    expect(packagesOf('background.js')).toEqual(['@wxt-dev/browser', 'webextension-polyfill', 'wxt']);
  });

  it('in the popup and the options is of these', () => {
    expect(packagesOfAll((name) => name.startsWith('chunks/') && !name.includes('sidepanel'))).toEqual([
      'preact',
      'webextension-polyfill',
    ]);
  });

  // The modules of d3 that select elements are not among them: they write markup.
  it('in the side panel alone is of these', () => {
    expect(packagesOfAll((name) => name.includes('sidepanel'))).toEqual(PANEL_ONLY);
  });
});
