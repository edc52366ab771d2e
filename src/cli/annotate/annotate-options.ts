import { isPartialDate } from '../../core/dates/calendar';

export const ANNOTATE_USAGE = `usage: npm run --silent annotate -- [--date YYYY-MM-DD] [--format json|web-annotation] FILE...
FILE is .txt (UTF-8) or .html; - is standard input, read as text.`;

export interface AnnotateOptions {
  readonly date: string | null;
  readonly format: 'json' | 'web-annotation';
  readonly files: readonly string[];
}

/** Reads the command's words; a string says what is wrong with them. */
export function parseAnnotateOptions(args: readonly string[]): AnnotateOptions | string {
  let date: string | null = null;
  let format: AnnotateOptions['format'] = 'json';
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [name = '', inline] = arg.startsWith('--') ? arg.split(/=(.*)/s) : [arg];
    if (arg === '-' || !arg.startsWith('-')) {
      files.push(arg);
      continue;
    }
    const value = inline ?? args[++i];
    if (name === '--date') {
      if (value === undefined || value.length !== 10 || !isPartialDate(value))
        return `--date wants a day that exists, as YYYY-MM-DD, not ${value ?? 'nothing'}`;
      date = value;
    } else if (name === '--format') {
      if (value !== 'json' && value !== 'web-annotation')
        return `--format is json or web-annotation, not ${value ?? 'nothing'}`;
      format = value;
    } else {
      return `unknown option ${arg}`;
    }
  }
  return files.length === 0 ? 'no file named' : { date, format, files };
}
