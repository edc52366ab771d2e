import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly change: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** Something that is on or off at once, with its name before it. */
export function Switch({ on, change, disabled = false, children }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
