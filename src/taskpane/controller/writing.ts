import { samplePlan } from '../../planning/samplePlan';
import type { State } from '../../planning/state/state';
import { heldTables } from '../../planning/write/heldTables';
import { repairPlan } from '../../planning/write/repairPlan';
import type { Held } from '../../planning/write/ownTables';
import type { Conflict, WritePlan } from '../../planning/writePlan';
import type { Workbook } from '../../workbook/workbook';
import { readTables } from './followingTables';
import type { Store } from './store';
import { messages, sentence } from './words';

type Make = (state: State, held: Held) => WritePlan;

/** A plan, what stands in its way, and all that was looked at to make it. */
interface Prepared {
  plan: WritePlan;
  conflicts: Conflict[];
  basis: string;
}

export interface Writer {
  /** Makes a plan of what the workbook holds now, and shows it with what stands in its way. Nothing is written. */
  propose(what: string, make: Make): Promise<void>;
  /** Carries out the plan that is shown; where the workbook has changed since, shows what it is now instead. */
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

  /** What is shown: on what it rests, and how it is prepared of what the workbook holds at another moment. */
  let shown: { basis: string; again(): Promise<Prepared> } | null = null;

  const prepared = async (make: Make): Promise<Prepared> => {
    await readTables(workbook, store);
    if (get().differing) throw new Error(messages.settleFirst);
    const held = await heldTables(workbook, get());
    const plan = make(get(), held);
    const conflicts = await workbook.conflicts(plan);
    return { plan, conflicts, basis: JSON.stringify([held, plan, conflicts]) };
  };

  const preparedRepair = async (): Promise<Prepared | null> => {
    const repair = await repairPlan(workbook);
    if (!repair) return null;
    const conflicts = await workbook.conflicts(repair.plan);
    return { plan: repair.plan, conflicts, basis: JSON.stringify([repair, conflicts]) };
  };

  const show = (what: string, { plan, conflicts, basis }: Prepared, again: () => Promise<Prepared>): void => {
    if (get().writing?.step === 'writing') return;
    shown = { basis, again };
    dispatch({ type: 'planShown', what, plan, conflicts });
  };

  return {
    async propose(what, make) {
      try {
        show(what, await prepared(make), () => prepared(make));
      } catch (error) {
        failed(error);
      }
    },

    async proposeRepair() {
      try {
        const repair = await preparedRepair();
        if (!repair) return dispatch({ type: 'noticed', notice: { tone: 'info', text: messages.nothingToRepair } });
        show(messages.repaired, repair, async () => {
          const now = await preparedRepair();
          if (!now) throw new Error(messages.nothingToRepair);
          return now;
        });
      } catch (error) {
        failed(error);
      }
    },

    async carryOut() {
      const { writing } = get();
      if (!writing || !shown || writing.step === 'writing') return;
      dispatch({ type: 'writeStarted' });
      if (get().writing?.step !== 'writing') return;
      try {
        const { plan, conflicts, basis } = await shown.again();
        if (basis !== shown.basis) {
          shown = { ...shown, basis };
          return dispatch({ type: 'planOutdated', plan, conflicts, message: messages.changedMeanwhile });
        }
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
