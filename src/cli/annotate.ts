import { readFileSync } from 'node:fs';
import { createMatcher } from '../core/matching/create-matcher';
import type { MatcherParts } from '../core/matching/decode-matcher';
import { ANNOTATE_USAGE, parseAnnotateOptions } from './annotate/annotate-options';
import { annotatePieces } from './annotate/annotate-text';
import { readHtml, readPlainText, type ReadOptions } from './annotate/read-document';
import { toWebAnnotations } from './annotate/web-annotation';
import { freshKnowledge, openKnowledge } from './compile/knowledge-store';
import { KnowledgeError } from './compile/problem';
import { ExplainedError, runMain } from './explained-error';

const STANDARD_INPUT = '-';

/** Annotates files, one line of JSON each. Exit status 1 when a file could not be read, 2 for a wrong call. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseAnnotateOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${ANNOTATE_USAGE}`);
    return 2;
  }
  const matcher = createMatcher(compiledMatcher());
  const reading: ReadOptions = { date: options.date, today: new Date().toISOString().slice(0, 10) };
  let status = 0;
  for (const file of options.files) {
    const content = readUtf8(file);
    if ('error' in content) {
      console.log(JSON.stringify({ file, error: content.error }));
      console.error(`${file}: ${content.error}; ${content.remedy}`);
      status = 1;
      continue;
    }
    const document = isHtml(file) ? await readHtml(content.text, reading) : readPlainText(content.text, reading);
    const annotation = annotatePieces(
      matcher,
      document.text,
      document.pieces,
      document.offsets,
      document.language,
      document.pageDate,
    );
    console.log(
      JSON.stringify(options.format === 'json' ? { file, ...annotation } : toWebAnnotations(file, annotation)),
    );
  }
  return status;
}

function compiledMatcher(): MatcherParts {
  try {
    return openKnowledge(freshKnowledge());
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    throw new ExplainedError(
      `The knowledge sources cannot be compiled:\n${error.message}`,
      'mend them as each line says; npm run knowledge checks them.',
    );
  }
}

const isHtml = (file: string): boolean => /\.x?html?$/i.test(file);

function readUtf8(file: string): { readonly text: string } | { readonly error: string; readonly remedy: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === STANDARD_INPUT ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return {
      error: code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`,
      remedy: 'check its name and its permissions',
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { error: 'it is not UTF-8', remedy: 'convert it, for example with iconv -t UTF-8' };
  }
}

runMain(() => main(process.argv.slice(2)));
