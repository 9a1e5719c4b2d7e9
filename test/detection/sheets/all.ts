import type { MadeSheet } from '../made';
import { abroad } from './abroad';
import { budgets } from './budgets';
import { later } from './later';
import { plans } from './plans';
import { published } from './published';
import { deals, surveys } from './surveys';

export const sheets: MadeSheet[] = [...budgets, ...published, ...abroad, ...plans, ...surveys, ...deals, ...later];
