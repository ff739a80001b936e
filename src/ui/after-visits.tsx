import { count } from '../browser/text';
import { AfterVisit, sawThem } from './after-visit';
import { useLive } from './use-live';
import { useToday } from './use-today';

interface Props {
  /** The one customer to ask about. */
  readonly only?: string;
  /** Whether one visit, too, is folded to a line. */
  readonly folded?: boolean;
}

/** From the day after a visit on: what did they say? Folded to one line when several are due. */
export const AfterVisits = ({ only, folded = false }: Props) => {
  const today = useToday();
  const visits = useLive(
    () => import('../customer/after-visit'),
    ({ visitsDue }) => visitsDue(today),
    [today],
  );
  const due = visits?.filter(({ id }) => only === undefined || id === only) ?? [];
  const [first, ...others] = due;
  if (!first) return null;
  if (others.length === 0 && !folded) return <AfterVisit key={first.id} visited={first} />;
  return (
    <details class="after-visits">
      <summary>
        {others.length === 0 ? sawThem(first) : count('sawSeveral', others.length, first.name)}
      </summary>
      <div class="stack">
        {due.map((visited) => (
          <AfterVisit key={visited.id} visited={visited} titleHidden={others.length === 0} />
        ))}
      </div>
    </details>
  );
};
