import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ExplainedError } from '../explained-error';

export interface CorpusParagraph {
  /** From 1. */
  readonly number: number;
  /** `content`, or `boilerplate` where nothing is claimed. */
  readonly kind: string;
  readonly text: string;
}

/** One report of a corpus folder, with its paragraphs in order. */
export interface CorpusReport {
  readonly id: string;
  /** `YYYY-MM-DD` and BCP 47 tag; null where articles.json does not say. */
  readonly published: string | null;
  readonly language: string | null;
  readonly paragraphs: readonly CorpusParagraph[];
}

const ARTICLES = 'articles.json';
const PARAGRAPHS = 'paragraphs.tsv';
const COLUMNS = ['source', 'paragraph', 'start', 'end', 'kind'] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Reads a corpus folder: `articles.json` (a list with `id` and `file`), `paragraphs.tsv` (columns source, paragraph, start, end, kind; offsets in UTF-16
 * units) and the texts. Throws an `ExplainedError` that names the file where something is missing or does not fit.
 */
export function loadCorpus(folder: string): CorpusReport[] {
  if (!existsSync(folder)) throw new ExplainedError(`There is no folder ${folder}.`, 'Give the folder of the corpus.');
  const rows = readRows(folder);
  return readArticles(folder).map(({ id, file, published, language }) => {
    const text = readText(folder, file);
    const paragraphs = rows
      .filter(({ source }) => source === id)
      .map(({ paragraph, start, end, kind }) => {
        if (!(Number(start) < Number(end) && Number(end) <= text.length)) {
          throw misfit(folder, PARAGRAPHS, `paragraph ${paragraph} of ${id} is not in ${file} (${start} to ${end})`);
        }
        return { number: Number(paragraph), kind, text: text.slice(Number(start), Number(end)) };
      });
    if (paragraphs.length === 0) throw misfit(folder, PARAGRAPHS, `it has no paragraph of ${id}`);
    return { id, published: published ?? null, language: language ?? null, paragraphs };
  });
}

interface Article {
  readonly id: string;
  readonly file: string;
  readonly published?: string;
  readonly language?: string;
}

function readArticles(folder: string): Article[] {
  let articles: unknown;
  try {
    articles = JSON.parse(readText(folder, ARTICLES));
  } catch (error) {
    if (error instanceof ExplainedError) throw error;
    throw misfit(folder, ARTICLES, 'it is not JSON');
  }
  if (!Array.isArray(articles) || !articles.every(isArticle)) {
    throw misfit(folder, ARTICLES, 'it is not a list of articles with id and file');
  }
  return articles;
}

function isArticle(value: unknown): value is Article {
  if (typeof value !== 'object' || value === null) return false;
  const { id, file, published = '', language = '' } = value as Record<string, unknown>;
  return [id, file, published, language].every((field) => typeof field === 'string');
}

function readRows(folder: string): Row[] {
  const [header = '', ...lines] = readText(folder, PARAGRAPHS)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = header.split('\t');
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) throw misfit(folder, PARAGRAPHS, `its header lacks ${missing.join(', ')}`);
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(COLUMNS.map((column) => [column, cells[names.indexOf(column)] ?? ''])) as Row;
  });
}

function readText(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    throw new ExplainedError(
      `${file} is missing.`,
      `A corpus folder has ${ARTICLES}, ${PARAGRAPHS} and the texts that ${ARTICLES} names.`,
    );
  }
  return readFileSync(file, 'utf8');
}

function misfit(folder: string, name: string, problem: string): ExplainedError {
  return new ExplainedError(
    `${path.join(folder, name)} does not fit: ${problem}.`,
    `Correct it; paragraphs.tsv has the columns ${COLUMNS.join(', ')}, with offsets into the texts.`,
  );
}
