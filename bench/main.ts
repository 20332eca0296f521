// `npm run bench [-- AREA…] [--quick]`: ratios against a peer or a physical limit, taken in one run.
import { benchDecisions } from './decisions.ts';
import { benchFindings } from './findings.ts';
import { benchStore } from './store.ts';
import { benchVerify } from './verify.ts';
import { benchWeb } from './web.ts';

const areas: Record<string, (quick: boolean) => Promise<void>> = {
  decisions: benchDecisions,
  findings: benchFindings,
  verify: benchVerify,
  store: benchStore,
  web: benchWeb,
};

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const chosen = words.filter((word) => !word.startsWith('-'));
const unknown = chosen.find((name) => !(name in areas));
if (unknown !== undefined) {
  console.error(`there is no area \`${unknown}\`; say one of ${Object.keys(areas).join(', ')}`);
  process.exit(2);
}
for (const name of chosen.length > 0 ? chosen : Object.keys(areas)) await areas[name]?.(quick);
