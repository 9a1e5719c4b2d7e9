// The lines of the budget as the departments sent them in. Money is USD a month.
import { typed } from './cells.js';

/**
 * @typedef {{
 *   name: string, team: string, tag: string, account: number, base: number,
 *   shape?: 'flat' | 'busy' | 'spring' | 'autumn' | 'quarterly' | 'ramp',
 *   from?: number, to?: number, months?: Record<number, import('./cells.js').Amount>, note?: string,
 * }} Line base is a usual month; shape spreads it over the year; from–to are the months it runs (1 to 12);
 *   months overrides single months, as typed.
 * @typedef {{ caption: string, subtotal: string, totalFirst?: boolean, lines: Line[] }} Block
 */

const retail = 'Win mid-market retail';
const services = 'Grow services';
const churn = 'Cut churn';
const dach = 'Enter DACH';
const price = 'Lift price discipline';

const twelve = Array.from({ length: 12 }, (_, i) => i + 1);
/** The same text in every month. @param {string} shown @param {number | null} means */
const always = (shown, means) => Object.fromEntries(twelve.map((month) => [month, typed(shown, means)]));
/** The same text in some months. @param {number[]} months @param {string} shown @param {number | null} means */
const some = (months, shown, means) => Object.fromEntries(months.map((month) => [month, typed(shown, means)]));

// One line of the budget a line: a table reads best as a table.
// prettier-ignore
export const blocks = /** @type {Block[]} */ ([
  {
    caption: 'MARKETING',
    subtotal: 'Subtotal Marketing',
    lines: [
      { name: 'Retail chain launch campaign', team: 'Marketing', tag: retail, account: 6110, base: 44000, shape: 'spring', months: { 4: typed('71,500', 71500) } },
      { name: 'Paid search and social', team: 'Marketing', tag: `${retail} `, account: 6112, base: 14000, shape: 'busy' },
      { name: 'Retail trade shows', team: 'Marketing', tag: `${retail}:70%; ${dach}:30%`, account: 6120, base: 0, months: { 1: 64000, 2: 22000, 5: 18500, 9: typed('41,000', 41000) }, note: 'Big show in January, fairs in spring and autumn' },
      { name: 'Installed-base newsletter', team: 'Marketing', tag: churn, account: 6114, base: 3800, shape: 'busy' },
      { name: 'Analyst relations', team: 'Marketing', tag: '', account: 6130, base: 0, months: always('$8,000', 8000) },
      { name: 'Brand sponsorship (hockey)', team: 'Marketing', tag: '', account: 6131, base: 15500, note: 'Contract ends June 2028' },
      { name: 'Corporate website and CMS', team: 'Marketing', tag: 'BAU', account: 6140, base: 11200 },
      { name: 'Product catalogue, print edition', team: 'Marketing', tag: 'BAU', account: 6141, base: 13400, shape: 'quarterly' },
      { name: 'Services webinars and case studies', team: 'Marketing', tag: 'Grow servcies', account: 6115, base: 7300, shape: 'busy' },
      { name: 'Partner co-marketing', team: 'Partners', tag: `${services}:60%; ${churn}:40%`, account: 6150, base: 9000, months: some([3, 6], '9,500 ', 9500) },
      { name: 'Customer conference', team: 'Marketing', tag: `${retail}; ${churn}`, account: 6121, base: 0, months: { 4: typed('20,000 ', 20000), 8: 36000, 9: 118000 }, note: 'Deposit due in April' },
      { name: 'Agency retainer', team: 'Marketing', tag: '', account: 6132, base: 21000, note: 'Scope to be agreed' },
      { name: 'Marketing staff', team: 'Marketing', tag: `${retail}:50%; ${services}:30%`, account: 6010, base: 57500, months: some([7, 8, 9, 10, 11, 12], '$59,200', 59200), note: 'Rest of the team not yet assigned' },
    ],
  },
  {
    caption: 'FIELD SALES',
    subtotal: 'Subtotal Field sales',
    lines: [
      { name: 'Field reps, enterprise accounts (6)', team: 'Field sales', tag: 'Run the business', account: 6020, base: 50400 },
      { name: 'Field reps, mid-market retail (10)', team: 'Field sales', tag: retail.toUpperCase(), account: 6021, base: 83000, shape: 'busy' },
      { name: 'Sales engineers, service attach', team: 'Field sales', tag: services, account: 6022, base: 47600 },
      { name: 'Legacy scales desk', team: 'Field sales', tag: 'BAU', account: 6023, base: 34500, note: 'As last year' },
      { name: 'Dealer commissions, legacy scales', team: 'Partners', tag: 'BAU', account: 6310, base: 27000, shape: 'quarterly' },
      { name: 'Travel and entertainment', team: 'field sales', tag: '', account: 6410, base: 21500, shape: 'busy', months: { 7: typed('n/a', null), 12: typed('18,250', 18250) } },
      { name: 'Retail demo vans', team: 'Field sales', tag: 'Win mid-market retial', account: 6420, base: 11800, months: some([1, 2], 'n/a', null), note: 'Vans arrive in March' },
      { name: 'Bonus accelerator, retail', team: 'Field sales', tag: retail, account: 6030, base: 12500, shape: 'quarterly' },
      { name: 'Key-account dinners', team: 'Field sales', tag: 'None', account: 6411, base: 4600, shape: 'busy' },
      { name: 'Account reviews, top 40', team: 'Field sales', tag: 'Cut  churn', account: 6412, base: 8200, shape: 'busy' },
    ],
  },
  {
    caption: 'INSIDE SALES',
    subtotal: 'Subtotal Inside sales',
    lines: [
      { name: 'SDR team, retail', team: 'Inside sales', tag: retail, account: 6040, base: 36800, shape: 'busy' },
      { name: 'Renewals desk', team: 'Inside sales', tag: churn, account: 6041, base: 17900 },
      { name: 'Spare parts and paper rolls', team: 'Inside sales', tag: 'BAU', account: 6042, base: 25300 },
      { name: 'Dialler and sequencing tools', team: 'Inside sales', tag: '', account: 6520, base: 0, months: always('4,200 ', 4200) },
      { name: 'List purchases', team: 'Inside sales', tag: retail.toLowerCase(), account: 6521, base: 3600, shape: 'busy', months: some([11, 12], 'tbd', null) },
      { name: 'Vendor rebate, dialler', team: 'Inside sales', tag: 'BAU', account: 6529, base: 0, months: some([3, 6, 9, 12], '(1,500)', -1500) },
    ],
  },
  {
    caption: 'SERVICES',
    subtotal: 'Subtotal Services',
    lines: [
      { name: 'Service consultants (12)', team: 'Services', tag: services, account: 6050, base: 104000, shape: 'ramp' },
      { name: 'Field technicians, contracts', team: 'Services', tag: services, account: 6051, base: 76400 },
      { name: 'Remote monitoring platform', team: 'Services', tag: services, account: 6530, base: 0, months: { ...always('36,000', 36000), 11: typed('41.5k', 41500), 12: typed('41.5k', 41500) } },
      { name: 'Incentives for service sales', team: 'Services', tag: 'grow services ', account: 6031, base: 13500, shape: 'quarterly' },
      { name: 'Training academy', team: 'Services', tag: `${services}; ${churn}`, account: 6610, base: 11600, shape: 'autumn' },
      { name: 'Spare-parts warehouse', team: 'Services', tag: 'Overhead', account: 6710, base: 28200 },
      { name: 'Calibration lab, walk-in jobs', team: 'Services', tag: 'BAU', account: 6711, base: 22400, shape: 'busy' },
      { name: 'Cloud vendor credits', team: 'Services', tag: services, account: 6539, base: 0, months: { 1: -2400, 4: -2400, 7: typed('(2,400)', -2400), 10: typed('(2,400)', -2400) } },
      { name: 'Service packaging project', team: 'Services', tag: 'Grow  services', account: 6620, base: 18700, to: 6, months: some([7, 8, 9, 10, 11, 12], '-', null) },
    ],
  },
  {
    caption: 'CUSTOMER SUCCESS',
    subtotal: 'Subtotal Customer success',
    lines: [
      { name: 'Customer success managers (3)', team: 'Customer success', tag: churn, account: 6060, base: 26800 },
      { name: 'Health-score tool', team: 'Customer success', tag: churn, account: 6531, base: 4750 },
      { name: 'Onboarding redesign', team: 'Customer success', tag: 'Customer experience', account: 6621, base: 9900, shape: 'busy', note: "Tag from last year's plan" },
      { name: 'Win-back pilot', team: 'Customer success', tag: churn.toLowerCase(), account: 6622, base: 6200, from: 7, months: some([1, 2, 3, 4, 5, 6], 'n/a', null) },
      { name: 'Support desk, tier 1', team: 'Customer success', tag: 'Run the business', account: 6061, base: 37200, shape: 'busy' },
      { name: 'Goodwill credits', team: 'Customer success', tag: churn, account: 6062, base: 2500, shape: 'busy' },
      { name: 'Chatbot trial', team: 'Customer success', tag: churn, account: 6535, base: 0, months: always('tbd', null), note: 'Quotes expected in January' },
    ],
  },
  {
    caption: 'PARTNERS AND CHANNEL',
    subtotal: 'Subtotal Partners and channel',
    lines: [
      { name: 'Reseller margin support', team: 'Partners', tag: '', account: 6320, base: 18300, shape: 'busy' },
      { name: 'Integrator enablement', team: 'Partners', tag: services, account: 6321, base: 14800, shape: 'busy' },
      { name: 'Alliance with POS vendors', team: 'Partners', tag: retail, account: 6322, base: 12300 },
      { name: 'Partner portal', team: 'Partners', tag: 'BAU', account: 6532, base: 6900 },
      { name: 'Market development funds', team: 'Partners', tag: `${retail}:60%; ${services}:40%`, account: 6323, base: 19500, shape: 'quarterly' },
      { name: 'MDF claw-back', team: 'Partners', tag: retail, account: 6329, base: 0, months: { 6: -3000, 12: -3000 } },
    ],
  },
  {
    caption: 'EMEA EXPANSION',
    subtotal: 'EMEA expansion, all lines',
    totalFirst: true,
    lines: [
      { name: 'DACH country manager', team: 'EMEA', tag: dach, account: 6070, base: 16200, from: 3 },
      { name: 'DACH field reps (2)', team: 'EMEA', tag: dach, account: 6071, base: 18600, from: 6, note: 'Offers out in May' },
      { name: 'German site and collateral', team: 'EMEA', tag: 'Enter DACH region', account: 6142, base: 5100, shape: 'busy' },
      { name: 'Fair booth, Düsseldorf', team: 'EMEA', tag: dach, account: 6122, base: 0, months: { 2: typed('€38,000', 38000) }, note: 'Quoted in euro' },
      { name: 'Weights and measures approval', team: 'EMEA', tag: dach.toLowerCase(), account: 6623, base: 6400, to: 6, shape: 'busy' },
      { name: 'UK office, existing accounts', team: 'EMEA', tag: 'BAU', account: 6072, base: 25600 },
      { name: 'Benelux dealers', team: 'EMEA', tag: 'BAU', account: 6311, base: 11300, shape: 'quarterly' },
    ],
  },
  {
    caption: 'REVENUE OPERATIONS AND PRICING',
    subtotal: 'Subtotal Revenue operations',
    lines: [
      { name: 'Pricing analyst', team: 'Revenue operations', tag: price, account: 6080, base: 10900 },
      { name: 'CPQ roll-out', team: 'Revenue operations', tag: `${price}=70% | ${services}=30%`, account: 6533, base: 13800, shape: 'ramp' },
      { name: 'Deal desk', team: 'Revenue operations', tag: price.toLowerCase(), account: 6081, base: 8700 },
      { name: 'CRM licences', team: 'Revenue operations', tag: 'BAU', account: 6534, base: 20600 },
      { name: 'Sales analytics', team: 'Revenue operations', tag: 'bau', account: 6082, base: 10100, shape: 'busy' },
      { name: 'Value-selling training', team: 'Revenue operations', tag: `${price} | ${retail}`, account: 6611, base: 7600, shape: 'autumn' },
      { name: 'Commission administration', team: 'Revenue operations', tag: 'Overhead', account: 6083, base: 6300 },
      { name: 'Contractors, data clean-up', team: 'Revenue operations', tag: '', account: 6084, base: 5800, shape: 'busy', to: 9 },
    ],
  },
  {
    caption: 'ALLOCATIONS FROM GROUP',
    subtotal: 'Subtotal Allocations',
    lines: [
      { name: 'Facilities', team: 'Finance', tag: 'Exclude', account: 6910, base: 41800 },
      { name: 'IT', team: 'Finance', tag: 'Exclude', account: 6911, base: 35100 },
      { name: 'Group management fee', team: 'Finance', tag: 'Exclude', account: 6912, base: 27500 },
      { name: 'Insurance', team: 'Finance', tag: 'Exclude', account: 6913, base: 11900, shape: 'quarterly' },
    ],
  },
]);
