import { ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { forgetTrees, parseLambdasAnew } from './parsing';
import { readTableReferences } from './tableReferences';

/** Univer collects edits for 100 ms before it calculates: an edit counts as calculated when a calculation that began after it is applied. */
export class Calculation {
  private edits = 0;
  private begun = 0;

  constructor(
    univer: Univer,
    private readonly api: FUniver,
    onStart: () => void,
  ) {
    parseLambdasAnew();
    readTableReferences();
    const injector = univer.__getInjector();
    const dirty = injector.get(IActiveDirtyManagerService);
    const commands = injector.get(ICommandService);
    commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      this.begun = this.edits;
      forgetTrees(univer);
      onStart();
    });
    commands.onCommandExecuted((command, options) => {
      if (dirty.get(command.id) && !options?.onlyLocal) this.edits++;
    });
  }

  /** Resolves when every edit made so far is calculated and shown. */
  async settled(): Promise<void> {
    // A format counts as an edit but starts nothing: when nothing has begun during two waits, nothing will.
    for (let idle = 0; idle < 2;) {
      const before = this.begun;
      await this.api.getFormula().onCalculationResultApplied();
      if (this.begun === this.edits) return;
      idle = this.begun === before ? idle + 1 : 0;
    }
  }

  /** Only possible once a workbook is open: Univer starts its services with the first. */
  whenApplied(callback: () => void): void {
    this.api.getFormula().calculationResultApplied(callback);
  }

  /** Everything anew, for cells that moved: what is kept by position would otherwise lag behind. */
  again(): void {
    this.api.getFormula().executeCalculation();
  }
}
