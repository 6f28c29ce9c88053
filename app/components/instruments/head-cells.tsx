/** The heads of a table whose cells name their column again on narrow screens. */
/** @param head id and words of each column */
export function HeadCells({ head }: { head: Readonly<Record<string, string>> }) {
  return (
    <tr>
      {Object.entries(head).map(([id, words]) => (
        <th key={id} scope="col">
          {words}
        </th>
      ))}
    </tr>
  );
}
