import { labelKey } from '../../cells/label';
import { readRowLabels } from '../../cells/ledger';
import { align } from '../../scores/align';
import { totalByGroup } from '../../scores/spending';
import { sum } from '../../scores/sum';
import { spendingOf, troubleOf, type Assessment } from './assess';
import type { Row } from './notes';

/** The score of each team, their money-weighted mean, and what netting between teams hides: pooled − mean ≥ 0. */
export function alignTeams(assessment: Assessment, teamsArgument: unknown): Row[] {
  const { alignment } = assessment;
  const teams = scoreTeams(assessment, teamsArgument);
  const scored = teams.filter((team) => team.score !== null);
  const money = sum(scored.map((team) => team.money));
  const mean = sum(scored.map((team) => (team.score as number) * (team.money / money)));
  const pooled = scored.length === teams.length ? alignment.low : pooledScore(scored, assessment);
  const rows = teams.map(({ name, money, score, toMove }): Row => [name, money, score ?? 'n.e.', toMove ?? 'n.e.']);
  const summary: Row[] = [['Pooled score', alignment.total, alignment.low, alignment.toMove]];
  if (scored.length < teams.length)
    summary.push(['Pooled score of the teams that can be scored', money, pooled, Math.abs(money) * (1 - pooled)]);
  if (scored.length > 0) {
    summary.push(['Money-weighted mean', money, mean, sum(scored.map((team) => team.toMove as number))]);
    summary.push(['Hidden by netting between teams', '', Math.max(0, pooled - mean), '']);
  }
  return [['Team', 'Money', 'Score', 'Money to move'], ...rows, ...summary, ...unscored(teams)];
}

interface Team {
  name: string;
  totals: number[];
  money: number;
  /** Null where the team's money cancels, or nets against the sheet's sign. */
  score: number | null;
  toMove: number | null;
}

function scoreTeams({ ledger, entries, alignment, reserve }: Assessment, argument: unknown): Team[] {
  const labels = readRowLabels(argument, 'teams', ledger);
  const groups = new Map<string, number>();
  const names: string[] = [];
  const groupOfRow = labels.map((label) => {
    const known = groups.get(labelKey(label));
    if (known !== undefined) return known;
    groups.set(labelKey(label), names.length);
    return names.push(label || '(no team)') - 1;
  });
  const { width, targets, strategy } = ledger;
  return totalByGroup(entries, targets.buckets.count, names.length, (entry) => groupOfRow[Math.floor(entry / width)])
    .map((totals, group): Team => {
      const spending = spendingOf(totals, ledger);
      const money = sum([...spending.imperatives, spending.nonStrategic, spending.unmapped]);
      const fits = !troubleOf(spending, ledger) && Math.sign(money) === Math.sign(alignment.total);
      const own = fits ? align(spending, strategy.weights, reserve) : null;
      return { name: names[group], totals, money, score: own?.low ?? null, toMove: own?.toMove ?? null };
    })
    .filter((team) => team.money !== 0 || team.totals.slice(0, targets.buckets.excluded).some((total) => total !== 0));
}

function pooledScore(teams: Team[], { ledger, reserve }: Assessment): number {
  const totals = teams.reduce(
    (all, team) => team.totals.map((total, bucket) => total + (all[bucket] ?? 0)),
    [] as number[],
  );
  return teams.length ? align(spendingOf(totals, ledger), ledger.strategy.weights, reserve).low : 0;
}

function unscored(teams: Team[]): Row[] {
  const names = teams.filter((team) => team.score === null).map((team) => team.name);
  return names.length ? [[`n.e. = not estimable: ${names.join(', ')} nets to nothing or to a credit`, '', '', '']] : [];
}
