/** A table as it is printed, and as it stands in the documentation. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A sentence or two below the table. */
  readonly note?: string;
}

/** The table in Markdown, set so that it can be read as it is; columns of numbers end at the right. */
export function tableText({ title, head, rows, note }: Table): string {
  const columns = head.map((cell, i) => {
    const cells = rows.map((row) => row[i] ?? '');
    return {
      width: Math.max(cell.length, 3, ...cells.map(({ length }) => length)),
      isNumber: cells.every((one) => /^[\d–]/.test(one)),
    };
  });
  const line = (cells: readonly string[]): string =>
    `| ${columns.map(({ width, isNumber }, i) => (isNumber ? (cells[i] ?? '').padStart(width) : (cells[i] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = line(
    columns.map(({ width, isNumber }) => '-'.repeat(isNumber ? width - 1 : width) + (isNumber ? ':' : '')),
  );
  return [`### ${title}`, '', line(head), rule, ...rows.map(line), ...(note === undefined ? [] : ['', note])].join(
    '\n',
  );
}

/** Three significant digits, more in front of the point where there are more. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0 || value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
