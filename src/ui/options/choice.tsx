interface ChoiceProps<Value extends string> {
  /** Name of the group, shown above it. */
  readonly legend: string;
  readonly help: string;
  /** Shared by the group's buttons and by no other group of the page. */
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly choose: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ legend, help, name, value, options, choose }: ChoiceProps<Value>) {
  return (
    <fieldset class="setting" aria-describedby={`${name}-help`}>
      <legend>{legend}</legend>
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
