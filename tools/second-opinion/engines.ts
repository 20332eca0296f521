// Two engines that share no code with ours: Cedar (Rust, in WebAssembly) and casbin (JavaScript). Both are given the
// facts as they are, days as numbers, and say which of their rules applies; the rule carries the answer.
import { readFileSync } from 'node:fs';
import {
  policySetTextToParts,
  policyToJson,
  preparsePolicySet,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModel, StringAdapter } from 'casbin';

/** Days as numbers, the rest as it is. */
export type Plain = Record<string, string | number | boolean>;

/** The answers of all rules that apply: one, when the rules are sound. */
export type Engine = { name: string; ask: (facts: Plain) => string[] };

const rules = (id: string, ending: string): string =>
  readFileSync(new URL(`rules/${id}.${ending}`, import.meta.url), 'utf8');

/** Takes the answer off the front of a rule's name, `forbidden 2`. */
const answerOf = (name: string): string => name.split(' ', 1)[0] ?? '';

const nobody = { type: 'Partner', id: 'partner' };

/** The policies are parsed once, and stay on Cedar's side. With `only`: the policies of one answer. */
export function cedarOf(id: string, only?: string): Engine {
  const set = `${id} ${only ?? ''}`;
  const parts = policySetTextToParts(rules(id, 'cedar'));
  if (parts.type === 'failure')
    throw new Error(`${id}.cedar cannot be read: ${JSON.stringify(parts.errors)}`);
  const named = parts.policies.map((policy, n) => {
    const read = policyToJson(policy);
    const answer = read.type === 'success' ? read.json.annotations?.['answer'] : undefined;
    if (typeof answer !== 'string') throw new Error(`policy ${n} of ${id}.cedar carries no answer`);
    return [`${answer} ${n}`, policy] as const;
  });
  const staticPolicies = Object.fromEntries(
    named.filter(([name]) => only === undefined || answerOf(name) === only),
  );
  const parsed = preparsePolicySet(set, { staticPolicies });
  if (parsed.type === 'failure') throw new Error(`${id}.cedar: ${JSON.stringify(parsed.errors)}`);
  const call = {
    principal: nobody,
    action: { type: 'Action', id: 'judge' },
    resource: { type: 'Clause', id },
    preparsedPolicySetId: set,
    entities: [],
  };
  return {
    name: 'Cedar',
    ask: (context) => {
      const asked = statefulIsAuthorized({ ...call, context });
      if (asked.type === 'failure') throw new Error(`${id}.cedar: ${JSON.stringify(asked.errors)}`);
      const { reason, errors } = asked.response.diagnostics;
      if (errors.length > 0) throw new Error(`${id}.cedar: ${JSON.stringify([errors, context])}`);
      return [...new Set(reason.map(answerOf))];
    },
  };
}

// Every rule is asked in turn; the first that applies ends it, as casbin's effect for `some` does.
const model = `
[request_definition]
r = facts
[policy_definition]
p = answer, rule
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = eval(p.rule)
`;

/** The model and the rules are read once; casbin keeps the compiled rules by their text. */
export async function casbinOf(id: string): Promise<Engine> {
  const enforcer = await newEnforcer(newModel(model), new StringAdapter(rules(id, 'csv').trim()));
  return {
    name: 'casbin',
    ask: (facts) => {
      const [, rule] = enforcer.enforceExSync(facts);
      return rule[0] === undefined ? [] : [rule[0]];
    },
  };
}

/**
 * The least that casbin can be asked: whether one answer holds, by one expression that stands in the model itself, so
 * that there is no policy to go through.
 */
export async function casbinOnly(id: string, answer: string): Promise<Engine> {
  const head = `p, ${answer}, `;
  const ours = rules(id, 'csv')
    .split('\n')
    .filter((line) => line.startsWith(head))
    .map((line) => `(${line.slice(head.length)})`);
  const enforcer = await newEnforcer(newModel(model.replace('eval(p.rule)', ours.join(' || '))));
  return { name: 'casbin', ask: (facts) => (enforcer.enforceSync(facts) ? [answer] : []) };
}
