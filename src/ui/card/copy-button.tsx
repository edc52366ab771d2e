import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../core/translate';
import { Icon } from '../parts/icon';

interface CopyButtonProps {
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly t: Translate;
}

/** The button says what became of it for so long, in milliseconds. */
const SAID_FOR = 2500;

export function CopyButton({ text, copy, t }: CopyButtonProps) {
  const [result, setResult] = useState<'none' | 'done' | 'failed'>('none');
  useEffect(() => {
    if (result === 'none') return undefined;
    const timer = setTimeout(() => setResult('none'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [result]);
  const said = result === 'none' ? '' : t(result === 'done' ? 'copied' : 'copyFailed');
  const press = () => void copy(text()).then((ok) => setResult(ok ? 'done' : 'failed'));
  return (
    <>
      <span class="said-of-copy" role="status">
        {said}
      </span>
      <button type="button" class="tool" aria-label={t('copyWithSources')} title={t('copyWithSources')} onClick={press}>
        <Icon name={result === 'done' ? 'done' : 'copy'} />
      </button>
    </>
  );
}
