import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useOrg } from '../api/use-read.ts';
import { withWords } from '../app/choose.ts';
import { buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

/** The page on which a thing is at home, by how its id begins; everything else is at home among the benefits. */
const homes: Record<string, string> = {
  person: '/orgs/$org/people/$id',
  review: '/orgs/$org/audit/$id',
  entry: '/orgs/$org/journal/$id',
  freeze: '/orgs/$org/renewal/$id',
};

const pathOf = (thing: string): string => homes[thing.split('-', 1)[0] ?? ''] ?? '/orgs/$org/benefits/$id';

const inAddress = (thing: string): string => thing.replace(/^entry-/, '');

type Named = { thing: string; children?: ReactNode };

/** A thing by its id, leading to its page. */
export function ThingLink({ thing, children }: Named): ReactElement {
  const org = useOrg();
  return (
    <Link to={pathOf(thing)} params={{ org, id: inAddress(thing) } as never}>
      {children ?? thing}
    </Link>
  );
}

/** A clause by its id, leading to its page among the terms. */
export function ClauseLink({ clause, children }: { clause: string; children?: ReactNode }): ReactElement {
  const org = useOrg();
  const to: string = '/orgs/$org/terms/$id';
  return (
    <Link to={to} params={{ org, id: clause } as never}>
      {children ?? clause}
    </Link>
  );
}

type ActProps = {
  /** In the words of a story, as far as they are known: `vs-7 assigned`. */
  act: string;
  /** What is told just before it, in the same list. */
  first?: string | undefined;
  children: ReactNode;
  icon?: IconName;
  look?: 'primary' | 'quiet' | 'link' | undefined;
  small?: boolean;
  /** What it is called where many of them stand in a list. */
  label?: string;
};

/** Opens the dialog in which an act is asked about and told, over the page. */
export function ActLink({ act, first, children, icon, look, small, label }: ActProps): ReactElement {
  const className = look === 'link' ? '' : buttonClass({ look, ...(small && { small }) });
  return (
    <Link
      to="."
      search={withWords({ act, first })}
      className={className}
      resetScroll={false}
      aria-label={label}
    >
      {icon && look !== 'link' && <Icon name={icon} />}
      {children}
    </Link>
  );
}
