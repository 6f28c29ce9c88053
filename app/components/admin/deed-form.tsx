/** One thing to do, as a form of one button. */
type DeedFormProps = {
  action: string;
  fields?: Record<string, string>;
  label: string;
  /** Id of what it is about, for those who hear the page. */
  about?: string;
  prominent?: boolean;
};

export function DeedForm({ action, fields = {}, label, about, prominent = false }: DeedFormProps) {
  return (
    <form method="post">
      <input type="hidden" name="_action" value={action} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={prominent ? "button second" : "link"} aria-describedby={about}>
        {label}
      </button>
    </form>
  );
}
