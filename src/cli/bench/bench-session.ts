import type { Browser, Page } from 'puppeteer-core';
import { createFoldTable } from '../../core/text/fold-table';
import { buildFoldTable } from '../compile/build-fold-table';
import { createEndingRules, type EndingRules } from '../compile/ending-rules';
import { SOURCE_FOLDER } from '../compile/knowledge-store';
import { readSources } from '../compile/sources';
import type { BrowserFamily } from '../find-browser';
import { bundlePageScript } from './bundle-page-script';
import { inFreshTab, openBrowser } from './open-browser';
import { serveTexts, type TextServer } from './serve-texts';

/** A browser and a server with the scripts of tests/bench. */
export interface BenchSession {
  readonly browser: Browser;
  readonly server: TextServer;
  /** Works with a fresh tab in which a script of tests/bench is loaded; on an empty page when no `page` is named. */
  readonly inTab: <T>(script: string, work: (tab: BenchTab) => Promise<T>, page?: string) => Promise<T>;
  /** Calls one function of a script of tests/bench in a fresh tab. */
  readonly call: <T>(script: string, name: string, request: unknown, page?: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

export interface BenchTab {
  readonly page: Page;
  readonly call: <T>(name: string, request: unknown) => Promise<T>;
}

export async function startBenchSession(family: BrowserFamily): Promise<BenchSession> {
  const server = await serveTexts();
  const browser = await openBrowser(family);
  const scripts = new Map<string, Promise<string>>();
  const scriptOf = (name: string): Promise<string> => {
    const known = scripts.get(name);
    if (known) return known;
    const made = bundlePageScript(name);
    scripts.set(name, made);
    return made;
  };
  server.put('/empty.html', 'text/html', '<!doctype html><title>bench</title>');
  const inTab: BenchSession['inTab'] = async (script, work, page = '/empty.html') => {
    server.put(`/${script}.js`, 'text/javascript', await scriptOf(script));
    return inFreshTab(browser, server.origin + page, async (tab) => {
      await tab.addScriptTag({ url: `/${script}.js` });
      return work({
        page: tab,
        call: async <T>(name: string, request: unknown) =>
          (await tab.evaluate(
            (of, argument) => (globalThis as unknown as Record<string, (request: unknown) => unknown>)[of]?.(argument),
            name,
            request,
          )) as T,
      });
    });
  };
  return {
    browser,
    server,
    inTab,
    call: (script, name, request, page) => inTab(script, (tab) => tab.call(name, request), page),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The endings of the project's own knowledge. */
export function ownEndings(): EndingRules {
  const sources = readSources(SOURCE_FOLDER, []);
  if (sources === null) throw new Error('the knowledge sources have a mistake: run npm run knowledge');
  return createEndingRules(sources.endings.data, createFoldTable(buildFoldTable()));
}
