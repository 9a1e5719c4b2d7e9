/** What is known of words, whatever the strategy. All folded: lower case, no accents. */

/** Words written one after the other. */
export const listed = (text: string): string[] => text.trim().split(/\s+/);
export const setOf = (text: string): ReadonlySet<string> => new Set(listed(text));

/** Words that only hold others together. */
export const stopWords = setOf(`
  a an the and or of for in on at to by with from into our your their its all per via as is are be this that
  der die das den dem des ein eine einer eines und oder fur von im in am zu zur zum mit bei auf aus
  le la les l un une des du de d et ou pour dans en au aux par sur avec s
  el los las un una y o para por con del al
  の を に へ と が は で や する
`);

/** Words that may come or go without changing a name. */
export const fillers = setOf(
  `a an the and of our your der die das den dem des ein eine und le la les l un une des du de d et el los las y`,
);

/** Words whose place decides the meaning: "sales to service" is not "service to sales". */
export const directions = setOf(
  `of de von to from into over before after versus vs without not no non against than zu von vers sans sin contra`,
);

/** What a strategy does with things. Every second imperative has one, so alone they say nothing. */
export const verbs = setOf(`
  win grow growth cut expand ship increase reduce reduction improve improvement build develop development drive deliver
  lower raise boost enter launch create make keep get strengthen accelerate enable lead become fight double scale
  lift hold protect sharpen simplify modernise modernize restore extend halve open lead run
  optimise optimize transform transformation more less better new first best faster stronger easier shorter higher
  ausbauen ausbau gewinnen steigern senken entwickeln starken reduzieren verbessern absichern absicherung
  developper developpement reduire reduction recruter conquerir augmenter ameliorer renforcer
  crecer ganar reducir desarrollar mejorar aumentar
`);

/** Nouns of every budget. They may point somewhere, but never surely. */
export const commonNouns = setOf(`
  customer client service team staff people employee manager management programme program project initiative campaign
  cost price business company group unit department office centre center market sale product system platform tool
  process plan budget support time quality local global digital national international financial private data
  scheme desk fund work hour year month training consultant consulting external internal other general
  kunde mitarbeiter projekt kosten abteilung werk produkt firma
  client projet equipe cout agence programme proyecto equipo coste cliente
`);

/** Forms that no rule gives. */
export const irregular = new Map<string, string>(
  [
    'safe safer safest safety',
    'people person personnel',
    'high higher highest',
    'free freer',
    'asia asian asiatic',
    'bus buses busses',
    'train trains',
    'digital digitale digitaler digitales digitalisation digitalization digitisation digitise numerique numeriques',
    'renew renewal renewals renewing',
    'learn learning learner learners',
    'grow growth growing',
  ].flatMap((forms) => listed(forms).map((form): [string, string] => [form, listed(forms)[0]])),
);

/** Words with an ending that isn't one, or that means something else without it. */
export const asTheyStand = setOf(`
  news goods customs arms means premise premises series business access glass process success training marketing station
  production university organisation organization engineering engineer accounting accountant housing building meeting
  operations communication communications general material commission mission session pension version nation
  savings economics logistics physics sports express congress address class press loss cross gas bus plus status
  produktion campus virus bonus focus census chorus carbon million
`);

/** Real words that differ from another by a letter more, or by two swapped: not taken for a typo of it. */
export const lookalikes = setOf(`
  patents patients patent patient plans plants planets players payers prayers retail retain retrain retaining retraining
  trial trail trials trails dairy diary heath health moral morale martial marital causal casual united untied angel angle
  quite quiet desert dessert personal personnel person persona stationary stationery stores strokes status statues
  drivers divers driver diver driving diving supplies suppliers prices princes price prince lawyers layers tables tablets
  contact contract contacts contracts contacting contracting contacted contracted country county countries counties
  action auction actions auctions complaint compliant tries tires tried tired field filed files flies fiction friction
  faculty faulty receive receiver receives receivers compete complete competed completed competing completing losses
  loses learning leaning transit transmit assets asserts assess asses through thorough founding funding founded funded
  steam stream streaming steaming breath breadth brands bands brand freight fright flight fight fleet feet claims clams
  manager manger managers mangers public pubic silver sliver server severe serve sever loose human humane local locale
  corps corpse costs coasts coats sales scales seals water waiter waters waiters planning planing staring starting
  hoping hopping planed planned caring carving charting charging rescue rescued revise revised release released
  wining winning dining dinning filing filling tiling tilling moping mopping scared sacred premise premises
  exist exits boost boots coast clinic clinical historic historical economic economical politic political
`);

/** Ideas that come under several words. They make a suggestion likely at most. */
export const synonyms: readonly (readonly string[])[] = [
  'churn retention renewal attrition loyalty loyal fideliser fidelite fidelisation kundenbindung',
  'hire recruit recruitment recruiting hiring recruter recrutement rekrutierung gewinnen gewinnung',
  'grow growth expand expansion extension increase ausbauen ausbau wachstum croissance crecimiento',
  'customer client kunde cliente',
  'electric emission ev',
  'punctual punctuality timetable timetables delay delays',
  'safe safety security secure',
  'online digital ecommerce',
  'lending loan loans credit',
].map(listed);
