/** The first button of a form is the one that Enter presses: it must not be one that clears a row. */
export function EnterGoesOn({ label }: { label: string }) {
  return (
    <button
      type="submit"
      className="visually-hidden"
      name="_action"
      value="next"
      tabIndex={-1}
      aria-hidden="true"
    >
      {label}
    </button>
  );
}
