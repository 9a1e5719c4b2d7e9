import type { Dialect } from '../../src/planning/formula';
import type { Area, Cell, FormulaCell, NamedPlace, Place, SheetContent, SheetInfo } from '../../src/planning/sheet';
import { formulaText } from '../../src/planning/write/formulaText';
import type { Block, Conflict, Format, TablePlan, Value, WritePlan } from '../../src/planning/writePlan';
import { callsOf } from '../../src/workbook/calls';
import { conflictsAt, conflictsOfNames, type Known, type Standing } from '../../src/workbook/conflicts';
import { areaOf, intersection, sameName, tableArea, touched, type Touched } from '../../src/workbook/touched';
import * as words from '../../src/workbook/words';
import type { Edit, Progress, Workbook } from '../../src/workbook/workbook';
import { allCells, MemorySheet, type Calculate } from './memorySheet';

interface Contents {
  sheets: MemorySheet[];
  named: NamedPlace[];
  selection: Place;
}

const rowsOfBlock = 1000;

/**
 * A workbook in memory, true to the port: for tests of whatever works on a workbook. Sheets are given as rows of cells, in
 * which text that begins with "=" is a formula; what formulas give is for `calculate` to say.
 */
export class MemoryWorkbook implements Workbook {
  private now: Contents;
  private readonly undoSteps: Contents[] = [];
  private readonly editListeners = new Set<(edit: Edit) => void>();
  private readonly selectListeners = new Set<(selection: Place) => void>();
  /** A workbook whose structure is protected takes no more sheets. */
  locked = false;
  /** Names that stand for a number, a text or a formula. */
  otherNames: string[] = [];

  constructor(
    sheets: Record<string, readonly (readonly Cell[])[]>,
    private readonly calculate: Calculate = () => 0,
    readonly dialect: Dialect = 'excel',
  ) {
    const named = Object.keys(sheets).map((name) => new MemorySheet(name, calculate));
    this.now = { sheets: named, named: [], selection: { sheet: named[0].name, area: areaOf('A1') } };
    for (const [name, rows] of Object.entries(sheets)) this.fill(name, 'A1', rows);
  }

  // What a person does to the workbook.

  sheet(name: string): MemorySheet {
    const found = this.now.sheets.find((one) => sameName(one.name, name));
    if (!found) throw new Error(words.noSheet(name));
    return found;
  }

  addSheet(name: string): MemorySheet {
    this.now.sheets.push(new MemorySheet(name, this.calculate));
    return this.sheet(name);
  }

  deleteSheet(name: string): void {
    this.now.sheets = this.now.sheets.filter((one) => !sameName(one.name, name));
    this.now.named = this.now.named.filter(({ place }) => !sameName(place.sheet, name));
  }

  fill(sheet: string, at: string, rows: readonly (readonly Cell[])[]): void {
    const { row, column } = areaOf(at);
    const target = this.sheet(sheet);
    rows.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (typeof cell === 'string' && cell.startsWith('=')) target.putFormula(row + r, column + c, cell);
        else target.put(row + r, column + c, typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
      }),
    );
    this.edited(sheet, { row, column, rows: rows.length, columns: Math.max(0, ...rows.map((line) => line.length)) });
  }

  insertRow(sheet: string, before: number): void {
    this.sheet(sheet).insertRow(before);
    this.edited(sheet, null);
  }

  name(kind: NamedPlace['kind'], name: string, place: Place): void {
    const standing = this.now.named.findIndex((one) => one.kind === kind && sameName(one.name, name));
    this.now.named.splice(standing < 0 ? this.now.named.length : standing, 1, { name, kind, place });
  }

  /** Takes back the last plan that was written. */
  undo(): void {
    this.now = this.undoSteps.pop() ?? this.now;
  }

  private edited(sheet: string, area: Area | null): void {
    for (const tell of this.editListeners) tell({ sheet, area });
  }

  // The port.

  sheets(): Promise<SheetInfo[]> {
    return Promise.resolve(
      this.now.sheets.map((sheet) => {
        const { name, visible, connected } = sheet;
        return { name, visible, protected: sheet.protected, connected, used: sheet.used() };
      }),
    );
  }

  selection(): Promise<Place> {
    return Promise.resolve(this.now.selection);
  }

  async read(name: string, area?: Area, { onProgress, signal }: Progress = {}): Promise<SheetContent> {
    signal?.throwIfAborted();
    const content = this.sheet(name).content(area);
    const { rows } = content.area;
    for (let read = Math.min(rowsOfBlock, rows); read <= rows && rows > 0; read = Math.min(rows, read + rowsOfBlock)) {
      onProgress?.(read, rows);
      await Promise.resolve();
      signal?.throwIfAborted();
      if (read === rows) break;
    }
    return content;
  }

  named(): Promise<NamedPlace[]> {
    return Promise.resolve([...this.now.named]);
  }

  formulas(functions: readonly string[]): Promise<FormulaCell[]> {
    const calls = callsOf(functions);
    return Promise.resolve(
      this.now.sheets.flatMap((sheet) =>
        [...sheet.allFormulas()].filter(({ formula }) => calls(formula)).map((one) => ({ sheet: sheet.name, ...one })),
      ),
    );
  }

  async conflicts(plan: WritePlan): Promise<Conflict[]> {
    const of = (kind: NamedPlace['kind']) => this.now.named.filter((one) => one.kind === kind);
    const isRange = ({ name }: NamedPlace) => plan.tables.some((one) => one.isRange && sameName(one.name, name));
    const tables = this.dialect === 'excel' ? [...of('table'), ...of('name').filter(isRange)] : this.now.named;
    const names = this.dialect === 'excel' ? of('name').filter((name) => !isRange(name)) : [];
    const known: Known = {
      sheets: await this.sheets(),
      tables,
      names,
      otherNames: this.otherNames,
      locked: this.locked,
    };
    const places = touched(plan, tables).filter(({ sheet }) => known.sheets.some(({ name }) => sameName(name, sheet)));
    return [
      ...conflictsOfNames(plan, known),
      ...places.flatMap((place) => conflictsAt(this.standing(place), plan, known)),
    ];
  }

  private standing(place: Touched): Standing {
    const { row, column, rows, columns } = place.area;
    const sheet = this.sheet(place.sheet);
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from(
        { length: columns },
        (__, c): Cell => sheet.formula(row + r, column + c) || sheet.value(row + r, column + c),
      ),
    );
    const merged = sheet.merged.filter((one) => intersection(one, place.area));
    return {
      touched: place,
      filled: { area: place.area, cells },
      merged,
      spilled: place.by === 'formula' ? sheet.spill(row, column) : null,
    };
  }

  async write(plan: WritePlan, { onProgress, signal }: Progress = {}): Promise<void> {
    signal?.throwIfAborted();
    const conflicts = await this.conflicts(plan);
    if (conflicts.length) throw new Error(words.refusal(conflicts));
    const { sheets, named, selection } = this.now;
    this.undoSteps.push({ sheets, named, selection });
    this.now = { sheets: sheets.map((sheet) => sheet.copy()), named: [...named], selection };
    for (const { name, blocks, formats } of plan.addSheets) {
      this.addSheet(name);
      this.writeCells(name, blocks, formats);
    }
    for (const table of plan.tables) this.writeTable(table);
    for (const { name, place } of plan.names) this.name('name', name, place);
    for (const { sheet, blocks, formats } of plan.cells) this.writeCells(sheet, blocks, formats);
    for (const chart of plan.charts) this.sheet(chart.sheet).putChart(chart);
    onProgress?.(1, 1);
    await this.select({ sheet: plan.show.sheet, area: areaOf(plan.show.cell) });
  }

  private writeCells(name: string, blocks: readonly Block[], formats: readonly Format[]): void {
    const sheet = this.sheet(name);
    for (const { at, values, formula } of blocks) {
      const corner = areaOf(at);
      if (values) this.putValues(name, corner, values);
      if (!formula) continue;
      sheet.putFormula(corner.row, corner.column, formulaText(formula, this.dialect));
      this.edited(sheet.name, corner);
    }
    for (const { range, numberFormat } of formats) if (numberFormat) sheet.putFormat(areaOf(range), numberFormat);
  }

  private putValues(name: string, { row, column }: Area, values: readonly Value[][]): void {
    const sheet = this.sheet(name);
    values.forEach((line, r) => line.forEach((value, c) => sheet.put(row + r, column + c, value)));
    this.edited(sheet.name, {
      row,
      column,
      rows: values.length,
      columns: Math.max(0, ...values.map((one) => one.length)),
    });
  }

  private writeTable(plan: TablePlan): void {
    const kind = this.dialect === 'excel' && !plan.isRange ? 'table' : 'name';
    const existing = this.now.named.find((one) => one.kind === kind && sameName(one.name, plan.name));
    const area = tableArea(plan, existing);
    const sheet = this.sheet(existing?.place.sheet ?? plan.sheet);
    if (existing) {
      const { row, column, rows, columns } = existing.place.area;
      const gone = { row: row + plan.rows.length, column, rows: rows - plan.rows.length, columns };
      for (const [r, c] of gone.rows > 0 ? allCells(gone) : []) sheet.put(r, c, '');
    }
    this.putValues(sheet.name, area, plan.rows);
    this.name(kind, existing?.name ?? plan.name, { sheet: sheet.name, area });
  }

  async select(place: Place): Promise<void> {
    const { name, visible } = this.sheet(place.sheet);
    if (!visible) throw new Error(words.sheetHidden(name));
    this.now = { ...this.now, selection: { sheet: name, area: place.area } };
    for (const tell of this.selectListeners) tell(this.now.selection);
  }

  onEdit(listener: (edit: Edit) => void): Promise<() => void> {
    this.editListeners.add(listener);
    return Promise.resolve(() => void this.editListeners.delete(listener));
  }

  onSelect(listener: (selection: Place) => void): Promise<() => void> {
    this.selectListeners.add(listener);
    return Promise.resolve(() => void this.selectListeners.delete(listener));
  }
}
