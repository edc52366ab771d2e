import { buildExtension, compileKnowledge } from '../build-extension';
import { measureExtension } from './measure-extension';
import { shortNumber } from './table';

/** `npm run bench -- extension`: the built extension alone, on the news page and the long pages. */
export async function benchExtension(): Promise<number> {
  await compileKnowledge();
  await buildExtension('chrome');
  const measured = await measureExtension();
  for (const [name, value] of Object.entries(measured))
    console.log(`${name.padEnd(16)} ${shortNumber(value).padStart(9)}`);
  return 0;
}
