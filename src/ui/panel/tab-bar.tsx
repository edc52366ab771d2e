import { useRef } from 'preact/hooks';

interface TabBarProps<Tab extends string> {
  readonly tabs: readonly { readonly id: Tab; readonly label: string }[];
  readonly label: string;
  readonly tab: Tab;
  readonly choose: (tab: Tab) => void;
}

export const tabId = (tab: string): string => `tab-${tab}`;
export const tabPanelId = (tab: string): string => `panel-${tab}`;

/** The sections by name; arrow keys go from one to the next, as in every bar of tabs. */
export function TabBar<Tab extends string>({ tabs, label, tab, choose }: TabBarProps<Tab>) {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = bar.current?.ownerDocument.documentElement.dir === 'rtl';
    const at = tabs.findIndex(({ id }) => id === tab);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + (rtl ? -1 : 1),
      ArrowLeft: at + (rtl ? 1 : -1),
      Home: 0,
      End: tabs.length - 1,
    };
    const next = steps[event.key];
    const chosen = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (chosen === undefined) return;
    event.preventDefault();
    choose(chosen.id);
    bar.current?.querySelector<HTMLElement>(`#${tabId(chosen.id)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={bar} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === tab}
          {...(id === tab ? { 'aria-controls': tabPanelId(id) } : {})}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => choose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
