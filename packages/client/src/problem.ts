import type { components } from './api.gen.ts';

type Body = components['schemas']['Problem'];

/** What the server said was wrong. */
export class ClientProblem extends Error {
  readonly code: string;
  readonly cure: string;
  readonly status: number;
  /** The problem as it came (RFC 9457), with the findings of a refused guard. */
  readonly body: Body;

  constructor(body: Body) {
    super(body.detail);
    this.name = 'ClientProblem';
    this.code = body.code;
    this.cure = body.cure;
    this.status = body.status;
    this.body = body;
  }
}

/** Reads the problem of an answer that is none of ours as well: that of a proxy, for example. */
export async function problemOf(response: Response): Promise<ClientProblem> {
  const text = await response.text();
  return new ClientProblem(parse(text) ?? strange(response));
}

function parse(text: string): Body | undefined {
  try {
    const body: Partial<Body> | null = JSON.parse(text);
    const { code, detail, cure, status } = body ?? {};
    if (!code || !detail || !status) return undefined;
    return { type: '', title: code, ...body, code, detail, status, cure: cure ?? '' };
  } catch {
    return undefined;
  }
}

const strange = ({ status, url }: Response): Body => ({
  type: 'urn:benefolio:problem:strange-answer',
  title: 'strange answer',
  status,
  detail: `\`${url}\` answered ${status} in a form that is not Benefolio's`,
  code: 'strange-answer',
  cure: 'check the address of the server',
});
