/** The ids of a row's fields, so that the focus can be put there after rows were added, moved or removed. */
export const nameId = (id: number): string => `imperative-${id}-name`;
export const ownerId = (id: number): string => `imperative-${id}-owner`;
export const weightId = (id: number): string => `imperative-${id}-weight`;
