/** Short forms with one meaning in every budget. */
const plain = `
  svc service; svcs services; mktg marketing; cust customer; custs customers; acct account; accts accounts; ops operations;
  mgmt management; mgt management; mgr manager; mgrs managers; dept department; depts departments; intl international;
  mfg manufacturing; assy assembly; mtce maintenance; maint maintenance; asst assistant; govt government; univ university;
  proj project; progs programmes; equip equipment; infra infrastructure; whse warehouse
`;

/** Short forms with more meanings than one, and areas named by their initials. */
const open = `
  serv service server; mkt market marketing; mkts markets; op operation operations; prog programme programming; dev development;
  admin administration; tech technology technical; eng engineering engineers; dist distribution distributor; fin finance financial;
  prof professional professor; comms communications; comm communication commercial commission; hr human; ee employee; emp employee;
  emps employees; org organisation organization; rec record recruitment; recs records; reg regional registration; rep representative;
  reps representatives; inv investment inventory; acq acquisition; gov government governance; lab laboratory; labs laboratories;
  med medical; pt patient; pts patients; veh vehicle; stn station; stns stations; tkt ticket; tkts tickets; pax passengers;
  biz business; info information; ins insurance; env environment; trans transport transformation; rel relations;
  r&d research development; m&a mergers acquisitions; dach germany austria switzerland; benelux belgium netherlands luxembourg;
  nordics sweden norway denmark finland
`;

const read = (text: string): [string, string[]][] =>
  text.split(';').map((entry) => {
    const [short, ...long] = entry.trim().split(/\s+/);
    return [short, long];
  });

/** What a short form stands for beyond doubt. */
export const plainAbbreviations: ReadonlyMap<string, readonly string[]> = new Map(read(plain));

/** What a short form may stand for. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map([...read(plain), ...read(open)]);
