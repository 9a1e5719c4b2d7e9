import { suggester } from '../../src/planning/suggest/suggester';

const sureOf = (imperatives: string[], label: string): string | null => {
  const got = suggester(imperatives)(label);
  return got?.confidence === 'sure' ? got.tag : null;
};

const software = ['Win retail', 'Grow services', 'Cut churn', 'Expand in DACH', 'Customer service excellence'];

describe('sure', () => {
  it.each([
    ['Win retail', 'Win retail'],
    ['WIN  RETAIL', 'Win retail'],
    ['Win-retail', 'Win retail'],
    ['winretail', 'Win retail'],
    ['Win retial', 'Win retail'],
    ['Win rettail', 'Win retail'],
    ['Retail, win', 'Win retail'],
    ['Win retail 2027', 'Win retail'],
    ['Win retail (FY27)', 'Win retail'],
    ['4711 – Win retail', 'Win retail'],
    ['CC300 Win retail', 'Win retail'],
    ['KST 4711: Win retial', 'Win retail'],
    ['Grow service', 'Grow services'],
    ['Grow svcs', 'Grow services'],
    ['Grow servcies', 'Grow services'],
    ['Cust. svc excellence', 'Customer service excellence'],
    ['Expand in DACH', 'Expand in DACH'],
  ])('is what “%s” is', (label, tag) => expect(sureOf(software, label)).toBe(tag));

  it.each([
    ['more words than the name', software, 'Win retail share of voice'],
    ['fewer words than the name', software, 'Retail'],
    ['the opposite', software, 'Do not win retail'],
    ['another verb', software, 'Leave retail'],
    ['a wrong letter, which may be another word', software, 'Win retain'],
    ['a typo in a short word', software, 'Wni retail'],
    ['a number that is off', ['Plan 2027 launch'], 'Plan 2028 launch'],
    ['a number that is off by a digit', ['Hire 400 drivers'], 'Hire 40 drivers'],
    ['a real word by one letter less', ['Recruit patients'], 'Recruit patents'],
    ['a real word by one letter more', ['Retain drivers'], 'Retrain drivers'],
    ['a real word by two letters swapped', ['Clinical trial'], 'Clinical trail'],
    ['a word of another imperative', ['Grow diaries', 'Cut dairies'], 'Grow dairies'],
    ['a typo of two imperatives', ['Region North', 'Region Norths'], 'Region Nroth'],
    ['words whose order matters', ['Sales to service'], 'Service to sales'],
    ['the words of two imperatives', ['Sales service', 'Service sales'], 'Services, sales'],
    ['an area that includes the name', ['Expand in Germany'], 'Expand in DACH'],
    ['a short form with two meanings', ['Grow markets'], 'Grow mkts'],
    ['a trainer for a trainee', ['Recruit trainees'], 'Recruit trainers'],
    ['other signs', ['C++ tools', 'Win retail'], 'C# tools'],
    ['another comparison', ['Returns < 5%'], 'Returns > 5%'],
    ['a preposition less', ['Grow with partners'], 'Grow partners'],
    ['a news desk for a new desk', ['New desk'], 'News desk'],
    ['running costs', software, 'Office rent'],
    ['a total', software, 'Total Win retail'],
    [
      'a long text that begins with the name',
      software,
      `Win retail ${' '.repeat(400)}`.trimEnd() + '.'.repeat(400) + 'not',
    ],
  ])('is not given to %s', (_, imperatives, label) => expect(sureOf(imperatives, label)).toBeNull());
});

describe('what the sheet reads by itself', () => {
  const suggest = suggester(software);

  it.each([
    ['BAU', 'BAU'],
    ['overhead', 'BAU'],
    ['Exclude', 'Exclude'],
    ['Grand total', 'Exclude'],
  ])('“%s” is likely %s, for the user to decide', (label, tag) =>
    expect(suggest(label)).toMatchObject({ tag, confidence: 'likely' }),
  );

  it.each(['Win retail:60%; Cut churn:40%', 'Win retail; Grow services', 'Win retail 60%', 'BAU | Cut churn'])(
    'a split (“%s”) needs no suggestion',
    (label) => expect(suggest(label)).toBeNull(),
  );

  it('gives way to an imperative of that name', () =>
    expect(suggester(['Overhead', 'Total'])('overhead')).toMatchObject({ tag: 'Overhead', confidence: 'sure' }));
});

describe('labels that are mapped already', () => {
  const suggest = suggester(software, {
    'Retail campaign': 'Win retail',
    'Logo hunters': 'Win retail',
    Canteen: 'BAU',
    'Trade fair': 'Win retail; Cut churn',
    'Former line': 'An imperative of last year',
  });

  it.each([
    ['logo-hunters', 'Win retail', 'sure', 'like “Logo hunters”, mapped to Win retail'],
    ['Logo hunters North', 'Win retail', 'likely', 'like “Logo hunters”, mapped to Win retail'],
    ['CANTEEN', 'BAU', 'likely', 'like “Canteen”, mapped to BAU'],
  ])('teach that “%s” is %s', (label, tag, confidence, because) =>
    expect(suggest(label)).toEqual({ tag, confidence, because }),
  );

  it.each(['Trade fair', 'Former line'])(
    'teach nothing where the tag is no imperative of the strategy (“%s”)',
    (label) => expect(suggest(label)).toBeNull(),
  );
});

describe('the words for a hover', () => {
  const suggest = suggester(software);

  it.each([
    ['Win retial', 'one letter off Win retail'],
    ['Retail campaign', 'shares “retail” with Win retail'],
    [
      'Desk for excellent customer service',
      'shares “customer”, “service” and “excellent” with Customer service excellence',
    ],
    ['Renewals desk', '“Renewals” is close in meaning to “churn” in Cut churn'],
    ['Prof. Svcs', '“Svcs” is short for “services” in Grow services'],
    ['IT', '“IT” is a running cost'],
    ['Office rent', '“rent” is a running cost'],
    ['Subtotal marketing', '“Subtotal” adds up other lines'],
  ])('say what “%s” rests on', (label, because) => expect(suggest(label)?.because).toBe(because));
});
