/** A table's columns by header, and its notes by label, so that tests name what they look at. */
export class TableView {
  constructor(readonly rows: any[][]) {}

  cell(label: string, header: string): any {
    const column = this.rows[0].indexOf(header);
    if (column < 0) throw new Error(`no column ${header}`);
    return this.row(label)[column];
  }

  row(label: string): any[] {
    const row = this.rows.find(([first]) => first === label);
    if (!row) throw new Error(`no row ${label}`);
    return row;
  }

  /** The values of a note: label, one or two values, …, sentence. */
  note(label: string): any[] {
    return this.row(label).slice(1, 3);
  }

  sentence(label: string): string {
    const row = this.row(label);
    return row[row.length - 1];
  }

  labels(): string[] {
    return this.rows.map(([label]) => label);
  }
}

export interface People {
  ratings: any[][];
  roles: string[][];
}

/** Two samples as a survey of one element. */
export const survey = (leaders: any[], reps: any[]): People => ({
  ratings: [...leaders, ...reps].map((rating) => [rating]),
  roles: [...leaders.map(() => ['Leader']), ...reps.map(() => ['Rep'])],
});
