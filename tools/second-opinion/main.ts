// `node tools/second-opinion/main.ts [--facts 1000000] [--seed 1] [CLAUSE…]`: our clauses, Cedar's and casbin's.
import { parseArgs } from 'node:util';
import { compareClause, compared } from './compare.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    facts: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
  },
});
const wrong = positionals.find((id) => !compared.includes(id));
if (wrong !== undefined) {
  console.error(`no rules are written for \`${wrong}\`; name one of ${compared.join(', ')}`);
  process.exit(2);
}
const chosen = positionals.length > 0 ? positionals : compared;
const each = Math.ceil(Number(values.facts) / chosen.length);
const width = Math.max(...chosen.map((id) => id.length));
let [facts, disagreements] = [0, 0];
for (const id of chosen) {
  const found = await compareClause(id, each, Number(values.seed));
  facts += found.facts;
  disagreements += found.disagreements.length;
  const answers = Object.entries(found.answers).map(([answer, many]) => `${many} ${answer}`);
  console.log(
    `${id.padEnd(width)}  ${found.facts} facts, ${found.disagreements.length} disagreements (${answers.join(', ')})`,
  );
  for (const { engine, ours, theirs, facts: of } of found.disagreements.slice(0, Number(values.show)))
    console.log(`  ${engine} says ${theirs || 'nothing'}, we say ${ours}: ${JSON.stringify(of)}`);
}
console.log(`${facts} facts, each put to ours, Cedar and casbin: ${disagreements} disagreements`);
process.exitCode = disagreements > 0 ? 1 : 0;
