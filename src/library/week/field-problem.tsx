import { t } from '../../browser/text';
import type { Fields, Problems } from './plan-fields';

interface Props {
  readonly problems: Problems;
  readonly of: keyof Fields;
}

/** The attributes of a field that may have something wrong with it. */
export const wrong = (problems: Problems, of: keyof Fields) => ({
  'aria-invalid': problems[of] !== undefined,
  'aria-describedby': problems[of] === undefined ? undefined : `problem-${of}`,
});

/** What is wrong with a field, at its place. */
export const FieldProblem = ({ problems, of }: Props) => {
  const problem = problems[of];
  return problem === undefined ? null : (
    <p class="problem" id={`problem-${of}`} role="alert">
      {t(problem)}
    </p>
  );
};
