/** Somebody as written in a line, with a short name that nobody has. */
export type Written = { handle: string; name: string; mail: string };

const mailIn = /[^\s<>,;"()]+@[^\s<>,;"()]+/;

/** Reads people from lines such as `Ada Brandt, ada@contoso.example` or `Ada Brandt <ada@contoso.example>`. */
export function peopleIn(text: string, taken: ReadonlySet<string>): { written: Written[]; unread: string[] } {
  const used = new Set(taken);
  const written: Written[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/).map((one) => one.trim())) {
    if (line === '') continue;
    const mail = mailIn.exec(line)?.[0];
    if (mail === undefined) {
      unread.push(line);
      continue;
    }
    const name = line
      .replace(mail, '')
      .replaceAll(/[<>,;"()\t]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const handle = freeHandle(mail, used);
    used.add(handle);
    written.push({ handle, name, mail });
  }
  return { written, unread };
}

function freeHandle(mail: string, used: ReadonlySet<string>): string {
  const base =
    (mail.split('@', 1)[0] ?? '')
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9._]+/g, '.')
      .replaceAll(/^[._]+|[._]+$/g, '')
      .slice(0, 50) || 'someone';
  for (let n = 1; ; n += 1) {
    const handle = n === 1 ? base : `${base}.${n}`;
    if (!used.has(handle)) return handle;
  }
}

/** What is told of somebody who is new. */
export const joinedOf = ({ handle, name, mail }: Written, employer: string) => ({
  thing: handle,
  event: 'joined',
  mail,
  ...(name !== '' && { name }),
  ...(employer !== 'partner' && { employer }),
});
