import { formatArea, type Area } from '../../address';
import type { GridSheet } from '../../grid/book';
import { invalid, type Host, type Remote } from '../remote';
import { rangeObject } from './range';

/** Several rectangles of one sheet. */
export function rangeAreasObject(host: Host, sheet: GridSheet, areas: Area[]): Remote {
  const items = (): Remote[] => areas.map((area) => rangeObject(host, { sheet, area }));
  const collection: Remote = {
    kind: 'RangeCollection',
    links: {
      GetItemAt: (index) => {
        const item = items()[Number(index)];
        if (!item) throw invalid(`There is no area ${String(index)}.`);
        return item;
      },
    },
    methods: { GetCount: () => areas.length },
    items,
  };
  return {
    kind: 'RangeAreas',
    properties: {
      Address: { get: () => areas.map((area) => formatArea(area)).join(',') },
      AreaCount: { get: () => areas.length },
    },
    links: { Areas: () => collection },
  };
}
