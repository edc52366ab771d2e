/** A paragraph of the text that is scanned. */
export interface BenchParagraph {
  readonly text: string;
  readonly language: string | null;
}

export const ENGINES = ['loop', 'tokeniser', 'ours', 'regexp', 'monyone', 'modern'] as const;
/** What is timed in one run: the two floors, the project's scan, and the peers. */
export type EngineName = (typeof ENGINES)[number];

/** What the page is asked to do. The paths are those of the benchmark's server. */
export interface ScanRequest {
  readonly paragraphs: string;
  readonly pack: string;
  readonly aliases: string;
  readonly engines: readonly EngineName[];
  /** Rounds that are not counted, and those that are; in each round every engine has its turn. */
  readonly warmUp: number;
  readonly rounds: number;
}

export interface ScanResult {
  /** Milliseconds of the best turn of each counted round. */
  readonly times: Readonly<Record<EngineName, readonly number[]>>;
  /** Milliseconds for making each engine. */
  readonly built: Readonly<Record<EngineName, number>>;
  /** Per paragraph, starts and ends of what each engine finds. */
  readonly spans: Readonly<Record<EngineName, readonly (readonly number[])[]>>;
  /** Per paragraph, all that our scan finds: start, end, and 1 for an inflected form. */
  readonly hits: readonly (readonly number[])[];
  /** Per paragraph, how many words the tokeniser floor counts. */
  readonly words: readonly number[];
  /** Sum over everything that was found, so that nothing can be left out as unused. */
  readonly sum: number;
}
