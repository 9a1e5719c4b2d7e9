import { actionType, pathType, type Action, type Batch, type BatchReply, type ObjectPath } from './protocol';
import { OfficeError, type Remote } from './remote';

const missing = (kind: string, name: string): OfficeError =>
  new OfficeError('ApiNotFound', `${kind}.${name} is not available in the workbench.`);

/** What a batch needs of the page. */
export interface BatchHost {
  /** Keeps an object under an id of its own, for later batches. */
  keep(remote: Remote): string;
  kept(id: string): Remote | null;
  /** Resolves when what was written is calculated. */
  settled(): Promise<void>;
  undoStep(): { dispose(): void };
}

/** Carries out one batch of the Rich API: object paths become objects, actions read or change the workbook. */
export class BatchRun {
  private readonly found = new Map<number, Remote | null>();
  private wrote = false;

  constructor(
    private readonly host: BatchHost,
    private readonly batch: Batch,
    private readonly roots: Record<string, Remote>,
  ) {}

  async run(): Promise<BatchReply> {
    const step = this.writes() ? this.host.undoStep() : null;
    const reply = await this.actAll();
    step?.dispose();
    // Excel answers a write when its formulas are calculated.
    if (this.wrote) await this.host.settled();
    return reply;
  }

  private writes(): boolean {
    const adds = Object.values(this.batch.ObjectPaths).some(({ Name }) => /^(Add|Insert)/.test(Name ?? ''));
    const changes = ({ ActionType, Name }: Action): boolean =>
      ActionType === actionType.setProperty || (ActionType === actionType.method && !leavesAlone.test(Name));
    return adds || this.batch.Actions.some(changes);
  }

  private async actAll(): Promise<BatchReply> {
    const reply: BatchReply = { Results: [], TraceIds: [] };
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        // A trace without a result of its own would keep event handlers from attaching.
        if (action.ActionType === actionType.trace) reply.TraceIds?.push(action.Id);
        const value = action.ActionType === actionType.trace ? null : await this.act(action);
        reply.Results.push({ ActionId: action.Id, Value: value });
      } catch (reason) {
        const error = reason as Partial<OfficeError>;
        const failure = { Code: error.code ?? 'GeneralException', Message: error.message ?? String(reason) };
        return { Results: reply.Results, Error: { ...failure, ActionIndex: index, Location: '' } };
      }
    }
    return reply;
  }

  private async act(action: Action): Promise<unknown> {
    const target = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return target && this.identity(target);
      case actionType.query:
        return target && this.query(target, action.QueryInfo?.Select ?? []);
      case actionType.setProperty:
        return this.assign(target, action);
      case actionType.method:
        return this.call(target, action);
      default:
        throw missing(target?.kind ?? 'Object', `action ${action.ActionType}`);
    }
  }

  private async object(id: number): Promise<Remote | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    const object = path.ObjectPathType === pathType.nothing ? null : await this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<Remote | null> {
    if (path.ObjectPathType === pathType.root) return this.roots.Workbook;
    if (path.ObjectPathType === pathType.reference) return this.host.kept(path.Name);
    if (path.ObjectPathType === pathType.newObject) {
      const name = path.Name.split('.').pop() ?? '';
      if (!this.roots[name]) throw missing('Office', name);
      return this.roots[name];
    }
    const parent = await this.object(path.ParentObjectPathId);
    if (!parent) return null;
    const name = path.ObjectPathType === pathType.indexer ? 'GetItem' : path.Name;
    const link = parent.links?.[name];
    if (!link) throw missing(parent.kind, path.Name || name);
    if (/^(Add|Insert)/.test(name)) this.wrote = true;
    return link(...(await this.given(path)));
  }

  /** Arguments as values; an argument that is itself an object of the model as that object. */
  private async given({ ArgumentInfo: info }: ObjectPath | Action): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const reference = info?.ReferencedObjectPathIds?.[index];
      values.push(reference ? await this.object(reference) : value);
    }
    return values;
  }

  private identity(target: Remote): Record<string, unknown> {
    return target.identity ?? (target.block ? { _ReferenceId: this.host.keep(target) } : {});
  }

  private async query(target: Remote, select: string[]): Promise<unknown> {
    if (this.wrote) {
      await this.host.settled();
      this.wrote = false;
    }
    if (!target.items) return { ...this.identity(target), ...(await this.read(target, select)) };
    // office.js leaves "items/" away: what the collection has itself, such as its count, is not asked of the items.
    const isOwn = (path: string): boolean => Boolean(target.properties?.[pascal(path)[0]]);
    const [own, theirs] = [select.filter(isOwn), select.filter((path) => !isOwn(path))];
    const ofItems = theirs.map((path) => path.replace(/^items\/?/i, '')).filter(Boolean);
    const values = own.length ? await this.read(target, own) : {};
    const items: unknown[] = [];
    for (const item of target.items()) items.push({ ...this.identity(item), ...(await this.read(item, ofItems)) });
    return { ...values, _Items: items };
  }

  /** Reads the selected properties, also of objects further down ("format/fill/color"). */
  private async read(target: Remote, select: string[]): Promise<Record<string, unknown>> {
    const readable = Object.entries(target.properties ?? {}).filter(([, property]) => property.get);
    const paths = select.length ? select.map(pascal) : readable.map(([name]) => [name]);
    const result: Record<string, unknown> = {};
    for (const [name, ...rest] of paths) {
      // Every object answers it by being there; to load it is to load nothing else.
      if (name === 'IsNullObject') continue;
      const property = target.properties?.[name];
      if (property?.get) result[name] = property.get();
      else if (target.links?.[name]) {
        const child = await target.links[name]();
        const values = child && (await this.query(child, rest.length ? [rest.join('/')] : []));
        result[name] = { ...(result[name] as object), ...(values as object) };
      } else throw missing(target.kind, name);
    }
    return result;
  }

  private async assign(target: Remote | null, action: Action): Promise<null> {
    const property = target?.properties?.[action.Name];
    if (!target || !property?.set) throw missing(target?.kind ?? 'Null object', action.Name);
    this.wrote = true;
    await property.set((await this.given(action))[0]);
    return null;
  }

  private async call(target: Remote | null, action: Action): Promise<unknown> {
    if (action.Name === '_KeepReference') return null;
    const method = target?.methods?.[action.Name];
    if (!target || !method) throw missing(target?.kind ?? 'Null object', action.Name);
    this.wrote ||= !leavesAlone.test(action.Name);
    return (await method(...(await this.given(action)))) ?? null;
  }
}

/** Methods that change nothing in the workbook; of those that set something, only the one that hands over functions' results. */
const leavesAlone = /^(_|Get|SetInvocationArrayResults$|Select|Activate|Notify)/;

const pascal = (path: string): string[] => path.split('/').map((name) => name.charAt(0).toUpperCase() + name.slice(1));
