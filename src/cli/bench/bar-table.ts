import { FIGURES, barOf, type Bar, type FigureName, type Figures } from './bars';
import { shortNumber, type Table } from './table';

const UNITS: Readonly<Record<Bar['unit'], string>> = { times: '×', ms: 'ms', bytes: 'B', KB: 'KB' };

/** The figures beside their bars. */
export function barTable(figures: Figures): Table {
  const missed = FIGURES.filter((name) => figures[name] > barOf(name).bar);
  const reasons = missed.flatMap((name) => {
    const { outOfReach } = barOf(name);
    return outOfReach === undefined ? [] : [`- \`${name}\`: ${outOfReach}`];
  });
  return {
    title: 'Bars',
    head: ['figure', 'bar', 'measured', 'holds', 'what it is'],
    rows: FIGURES.map((name) => {
      const { bar, unit, meaning } = barOf(name);
      const measured = `${shortNumber(figures[name])} ${UNITS[unit]}`;
      return [`\`${name}\``, `${String(bar)} ${UNITS[unit]}`, measured, verdict(name, figures), meaning];
    }),
    note: [
      `${String(FIGURES.length - missed.length)} of ${String(FIGURES.length)} bars hold. × is a ratio of times in the same run. Lower is better.`,
      ...(reasons.length === 0 ? [] : ['', 'Out of reach:', '', ...reasons]),
    ].join('\n'),
  };
}

function verdict(name: FigureName, figures: Figures): string {
  const { bar, outOfReach } = barOf(name);
  return figures[name] <= bar ? 'yes' : outOfReach === undefined ? 'NO' : 'no, see below';
}
