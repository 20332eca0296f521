import { isDay } from '@benefolio/core';
import { Link, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../../api/use-read.ts';
import { useTell } from '../../../api/use-tell.ts';
import type { Asked } from '../../../api/use-tell.ts';
import { useChoose } from '../../../app/choose.ts';
import { Pending } from '../../../app/pages.tsx';
import { useServices } from '../../../app/services.ts';
import { useTime } from '../../../app/time.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { ProblemNotice } from '../../../parts/problem.tsx';
import { LeaverItem } from './leaver-item.tsx';
import { MachinesOf } from './machines-of.tsx';
import { Plan } from './plan.tsx';
import { Recorded } from './recorded.tsx';
import styles from './person.module.css';
import type { Leaver as LeaverBody, LeaverLine } from './use-person.ts';

/** What is to be done when somebody leaves on a day: chosen, and told in one go. */
export function Leaver({ id, announced }: { id: string; announced: string | undefined }): ReactElement {
  const words = useServices().messages.people.left;
  const { today } = useRead('/v1/orgs/{org}');
  const { on: looked } = useTime();
  const { leaving } = useSearch({ from: '/orgs/$org/people/$id' });
  const choose = useChoose();
  const day = leaving ?? looked ?? announced ?? today;
  return (
    <>
      <p className={styles.hint}>{words.says}</p>
      <label className={styles.day}>
        {words.day}
        <input
          type="date"
          value={day}
          required
          onChange={({ target }) => isDay(target.value) && choose({ leaving: target.value }, true)}
        />
      </label>
      <Suspense fallback={<Pending />}>
        <List id={id} day={day} today={today} />
      </Suspense>
    </>
  );
}

type ListProps = { id: string; day: string; today: string };

function List({ id, day, today }: ListProps): ReactElement {
  const { messages } = useServices();
  const words = messages.people.left;
  const leaver = useRead('/v1/orgs/{org}/people/{person}/leaver', {
    path: { person: id },
    query: { on: day },
  });
  const tell = useTell();
  const { isChosen, toggle } = useChosen();
  const [chosen, setLeaves] = useState<boolean>();
  const { lines, hasLeft, announced } = leaver;
  // What is done before the announced day is done while they are still here.
  const leaves = chosen ?? (announced === undefined || announced <= day);
  const events = eventsOf(leaver, { chosen: lines.filter(isChosen), leaves });
  const isPlan = day > today;
  const item = (line: LeaverLine): ReactElement => (
    <LeaverItem
      key={keyOf(line)}
      line={line}
      day={day}
      isChosen={isChosen(line)}
      toggle={isPlan ? undefined : () => toggle(line)}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (events.length > 0 && !isPlan) tell.mutate({ events });
      }}
    >
      <Lines lines={lines} day={day} item={item} />
      <LooksAfter leaver={leaver} />
      {isPlan && !hasLeft && <Plan leaver={leaver} />}
      <div className={`${styles.end} not-printed`} hidden={isPlan || (hasLeft && lines.length === 0)}>
        {!hasLeft && (
          <label>
            <input type="checkbox" checked={leaves} onChange={({ target }) => setLeaves(target.checked)} />{' '}
            {words.alsoLeft}
          </label>
        )}
        <Button type="submit" look="primary" disabled={events.length === 0 || tell.isPending}>
          {tell.isPending ? messages.act.telling : words.record(events.length)}
        </Button>
      </div>
      {tell.data && <Recorded seqs={tell.data.entries.map(({ seq }) => seq)} />}
      {tell.error && <ProblemNotice error={tell.error} />}
    </form>
  );
}

/** What was entrusted to them does not pass on by itself. */
function LooksAfter({ leaver: { administrator, entrusted } }: { leaver: LeaverBody }): ReactElement | null {
  const { messages, language } = useServices();
  const words = messages.people.left;
  const org = useOrg();
  const what = [...(administrator ? [words.administrator] : []), ...entrusted.map(({ title }) => title)];
  if (what.length === 0) return null;
  const settings = (
    <Link to="/orgs/$org/settings/$part" params={{ org, part: 'responsible' }}>
      {words.entrust}
    </Link>
  );
  return (
    <Notice kind="warning" actions={settings}>
      {words.looksAfter(new Intl.ListFormat(language).format(what))}
    </Notice>
  );
}

/** What of it is to be told: everything but machines, unless it is chosen otherwise. */
function useChosen(): { isChosen: (line: LeaverLine) => boolean; toggle: (line: LeaverLine) => void } {
  const [other, setOther] = useState<ReadonlySet<string>>(new Set());
  return {
    isChosen: (line) => 'event' in line.back && isMatter(line) !== other.has(keyOf(line)),
    toggle: (line) => setOther(toggled(other, keyOf(line))),
  };
}

type LinesProps = { lines: readonly LeaverLine[]; day: string; item: (line: LeaverLine) => ReactElement };

function Lines({ lines, day, item }: LinesProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people.left;
  const machines = lines.filter((line) => !isMatter(line));
  return (
    <>
      {lines.length === machines.length && <p>{words.nothing}</p>}
      <ul>{lines.filter(isMatter).map(item)}</ul>
      {machines.length > 0 && (
        <details className={styles.terms}>
          <summary>{words.machines(format.number(machines.length))}</summary>
          <p className={styles.hint}>{words.machinesSay}</p>
          {[...Map.groupBy(machines, ({ thing }) => thing)].map(([thing, own]) => (
            <MachinesOf key={thing} lines={own} day={day} item={item} />
          ))}
        </details>
      )}
    </>
  );
}

/** What has to be seen to; machines that somebody set up for others go on as they are. */
const isMatter = ({ as }: LeaverLine): boolean => as !== 'installer';

const keyOf = ({ as, thing, machine }: LeaverLine): string => `${as} ${thing} ${machine ?? ''}`;

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The acts as the server gave them, and at the end that the person left. */
function eventsOf(
  { person, on, hasLeft }: LeaverBody,
  { chosen, leaves }: { chosen: readonly LeaverLine[]; leaves: boolean },
): NonNullable<Asked['events']> {
  const acts = chosen.flatMap(({ back }) => ('event' in back ? [back.event] : []));
  return hasLeft || !leaves ? acts : [...acts, { thing: person, event: 'left', on }];
}
