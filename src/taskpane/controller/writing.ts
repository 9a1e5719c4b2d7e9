import { samplePlan } from '../../planning/samplePlan';
import type { State } from '../../planning/state/state';
import { heldTables } from '../../planning/write/heldTables';
import { repairPlan } from '../../planning/write/repairPlan';
import type { Held } from '../../planning/write/ownTables';
import type { WritePlan } from '../../planning/writePlan';
import type { Workbook } from '../../workbook/workbook';
import { readTables } from './followingTables';
import type { Store } from './store';
import { messages, sentence } from './words';

export interface Writer {
  /** Makes a plan of what the workbook holds now, and shows it with what stands in its way. Nothing is written. */
  propose(what: string, make: (state: State, held: Held) => WritePlan): Promise<void>;
  /** Carries out the plan that is shown. */
  carryOut(): Promise<void>;
  /** Plans what mends formulas that another host or a missing add-in has left broken, and shows it. */
  proposeRepair(): Promise<void>;
  /** Adds the sample on a sheet of its own: nothing that is there is touched, so there is nothing to ask. */
  insertSample(): Promise<void>;
}

export function createWriter(workbook: Workbook, store: Store): Writer {
  const { get, dispatch } = store;
  const failed = (error: unknown): void =>
    dispatch({ type: 'noticed', notice: { tone: 'error', text: sentence(error) } });

  return {
    async propose(what, make) {
      try {
        await readTables(workbook, store);
        if (get().differing) throw new Error(messages.settleFirst);
        const plan = make(get(), await heldTables(workbook, get()));
        dispatch({ type: 'planShown', what, plan, conflicts: await workbook.conflicts(plan) });
      } catch (error) {
        failed(error);
      }
    },

    async proposeRepair() {
      try {
        const repair = await repairPlan(workbook);
        if (!repair) return dispatch({ type: 'noticed', notice: { tone: 'info', text: messages.nothingToRepair } });
        const { plan } = repair;
        dispatch({ type: 'planShown', what: messages.repaired, plan, conflicts: await workbook.conflicts(plan) });
      } catch (error) {
        failed(error);
      }
    },

    async carryOut() {
      const { writing } = get();
      if (!writing || writing.step === 'writing') return;
      dispatch({ type: 'writeStarted' });
      try {
        await workbook.write(writing.plan);
        dispatch({ type: 'writeDone', text: messages.written });
        dispatch({ type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() });
      } catch (error) {
        dispatch({ type: 'writeFailed', message: sentence(error) });
      }
    },

    async insertSample() {
      try {
        const sheets = await workbook.sheets();
        const plan = samplePlan(sheets.map(({ name }) => name));
        await workbook.write(plan);
        dispatch({ type: 'workbookSeen', sheets: await workbook.sheets(), named: await workbook.named() });
        dispatch({ type: 'noticed', notice: { tone: 'success', text: messages.sampleAdded(plan.show.sheet) } });
      } catch (error) {
        failed(error);
      }
    },
  };
}
