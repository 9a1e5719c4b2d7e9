/** Short forms that budgets use, and the words they stand for. */
const written = `
  svc service; svcs services; serv service; mktg marketing; mkt market; mkts markets; cust customer; custs customers; acct account;
  accts accounts; ops operations; op operations; mgmt management; mgt management; mgr manager; mgrs managers; dept department;
  prog programme; progs programmes; proj project; dev development; intl international; int'l international; admin administration;
  tech technology; eng engineering; mfg manufacturing; dist distribution; fin financial; assy assembly; mtce maintenance; maint maintenance;
  asst assistant; prof professional; comms communications; comm communication; hr human; ee employee; emp employee; emps employees;
  biz business; pax passengers; equip equipment; info information; infra infrastructure; org organisation; qual quality;
  rec record; recs records; reg regional; rep representative; reps representatives; inv investment; acq acquisition;
  gov government; govt government; univ university; lab laboratory; labs laboratories; med medical; pt patient; pts patients;
  veh vehicle; vehs vehicles; stn station; stns stations; tkt ticket; tkts tickets; whse warehouse; wh warehouse;
  r&d research development; m&a mergers acquisitions; dach germany austria switzerland; ai intelligence
`;

export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  written.split(';').map((entry): [string, string[]] => {
    const [short, ...long] = entry.trim().split(/\s+/);
    return [short, long];
  }),
);
