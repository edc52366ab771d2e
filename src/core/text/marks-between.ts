const SPACE = 0x20;

/** Whether one of the marks stands between two offsets. Between words there is mostly one space. */
export function hasMark(text: string, from: number, to: number, marks: string): boolean {
  const end = Math.min(to, text.length);
  for (let i = Math.max(0, from); i < end; i++)
    if (text.charCodeAt(i) !== SPACE && marks.includes(text.charAt(i))) return true;
  return false;
}
