import { buildExtension, compileKnowledge } from '../build-extension';
import { measureExtension } from './measure-extension';
import { shortNumber } from './table';

/** `npm run bench -- extension`: the built extension alone, on the news page and the long pages. */
export async function benchExtension(): Promise<number> {
  await compileKnowledge();
  await buildExtension('chrome');
  const measured = await measureExtension();
  for (const name of Object.keys(measured) as (keyof typeof measured)[])
    console.log(`${name.padEnd(16)} ${shortNumber(measured[name]).padStart(9)}`);
  return 0;
}
