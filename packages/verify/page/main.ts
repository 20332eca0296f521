import { release } from '../src/release.ts';
import { h } from './dom.ts';
import { lacking } from './lacks.ts';
import { shownIn } from './pack-files.ts';
import { run, serve } from './run.ts';
import { packInPage } from './sources.ts';
import type { Dropped } from './sources.ts';
import { entriesPart } from './view-entries.ts';
import { givenPart } from './view-given.ts';
import { packParts } from './view-pack.ts';
import { aboutPart, banner, checksPart, limitsPart, wrongPart } from './view-result.ts';
import { checkWords } from './words.ts';
import type { Given, Pack } from './worker.ts';

type State = { pack: Pack | undefined; name: string; given: Given };

/** Checks what there is to check, and shows what was found. */
async function open(state: State): Promise<void> {
  const take = ({ pack, name, given }: Dropped): void => {
    const other = pack ? { pack, name: name ?? 'the file' } : {};
    void open({ ...state, ...other, given: { ...state.given, ...given } });
  };
  const { pack, name, given } = state;
  const asks = givenPart({ given, hasPack: pack !== undefined, take });
  if (!pack)
    return show([
      note('Nothing was checked yet', `This page verifies evidence packs of Benefolio. ${promise}`),
      asks,
    ]);
  const doing = note('Checking', name);
  show([doing]);
  const { report, files } = await run({ pack, given }, (check) => {
    doing.lastChild?.replaceWith(h('p', {}, `${checkWords[check]?.[0] ?? check} …`));
  });
  const shown = shownIn(files);
  document.title = `${report.ok ? 'Verified' : 'Not as it was made'}: ${report.organization ?? name}, ${report.from} to ${report.to}`;
  show([
    banner(report, name),
    wrongPart(report),
    aboutPart(report),
    checksPart(report),
    asks,
    limitsPart(report),
    ...(report.ok
      ? []
      : [h('p', { class: 'warning' }, 'What follows is what the pack says. It was not found right.')]),
    ...packParts(shown),
    entriesPart(shown, report),
  ]);
}

const promise = 'It loads nothing and sends nothing: its own rules forbid the browser any connection.';

const note = (title: string, text: string): HTMLElement =>
  h('div', { class: 'banner' }, h('p', { class: 'answer' }, title), h('p', {}, text));

function show(nodes: readonly (Node | undefined)[]): void {
  document.querySelector('#found')?.replaceChildren(...nodes.filter((node) => node !== undefined));
}

async function begin(): Promise<void> {
  const words = document.querySelector('#release');
  if (words) words.textContent = `Benefolio ${release}`;
  const lacks = await lacking();
  if (lacks !== undefined) return show([note('Nothing was checked', lacks)]);
  const pack = packInPage();
  await open({ pack, name: 'the pack in this page', given: {} });
}

if (typeof document === 'undefined') serve(globalThis);
else document.addEventListener('DOMContentLoaded', () => void begin());
