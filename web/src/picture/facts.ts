/** What a picture shows, said as a table. */
export interface Facts {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
