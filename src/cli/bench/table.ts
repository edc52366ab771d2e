/** A table as it is printed, and as it stands in the documentation. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A sentence or two below the table. */
  readonly note?: string;
}

/** The table in Markdown, set so that it can be read as it is. */
export function tableText({ title, head, rows, note }: Table): string {
  const widths = head.map((cell, i) => Math.max(cell.length, 3, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`### ${title}`, '', line(head), rule, ...rows.map(line), ...(note === undefined ? [] : ['', note])].join(
    '\n',
  );
}

/** Three significant digits, more in front of the point where there are more. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
