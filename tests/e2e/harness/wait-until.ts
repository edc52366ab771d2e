const PAUSE = 50;
/** Milliseconds; long enough for a machine that runs two browser suites at once. What holds is seen at once. */
const PATIENCE = 20_000;

/** Asks again until the answer satisfies; the error after `within` milliseconds tells the last answer. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  within = PATIENCE,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${within} ms; last seen: ${JSON.stringify(answer)}`);
    await pause(PAUSE);
  }
}

/** Milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
