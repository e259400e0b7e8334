type Props<K extends string> = {
  label: string;
  name: string;
  options: readonly { key: K; label: string }[];
  value: K;
  onChange: (key: K) => void;
};

/** A choice of one, under its label. */
export function Select<K extends string>({ label, name, options, value, onChange }: Props<K>) {
  const choose = (given: string) => {
    const option = options.find(({ key }) => key === given);
    if (option) onChange(option.key);
  };
  return (
    <label className="control">
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(({ key, label: text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
