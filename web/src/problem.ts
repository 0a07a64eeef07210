/** What the server answers where it cannot do what was asked (RFC 9457). */
export interface ProblemDetails {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly status?: number | undefined;
  readonly instance?: string | undefined;
}

/** A refusal of the server, or no answer at all, in words for the user. */
export class Problem extends Error {
  readonly title: string;
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor({ title, detail, status }: ProblemDetails) {
    super(detail ?? title);
    this.name = 'Problem';
    this.title = title;
    this.status = status ?? 0;
  }
}

/** The problem that an answer tells; one without a body of its own tells its status. */
export async function problemOf(
  response: Pick<Response, 'json' | 'status' | 'statusText'>,
): Promise<Problem> {
  const told: unknown = await response.json().catch(() => undefined);
  const { status } = response;
  if (isDetails(told)) return new Problem({ ...told, status });
  return new Problem({ title: `The server answered ${status} ${response.statusText}.`, status });
}

/** The server was stopped, or the machine sleeps. */
export function noAnswer(): Problem {
  return new Problem({
    title: 'The server does not answer.',
    detail: 'Start it again with npm start, then try again. What you have entered stays here.',
  });
}

function isDetails(told: unknown): told is ProblemDetails {
  return typeof told === 'object' && told !== null && 'title' in told;
}
