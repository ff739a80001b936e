import { useRef, useState } from 'preact/hooks';
import { count, t } from '../browser/text';
import { visitField, type Visited } from '../customer/visits';
import { asNearDay } from './day-words';
import { Problem } from './problem';
import { useUndo } from './undo';
import { useLive } from './use-live';
import { VisitBox } from './visit-box';

const afterVisit = () => import('../customer/after-visit');

export const sawThem = ({ name, nextVisit }: Visited): string =>
  t('sawThem', name, asNearDay(nextVisit));

interface Props {
  readonly visited: Visited;
  /** Whether its heading stands elsewhere already, for whoever sees it. */
  readonly titleHidden?: boolean;
}

/** After the visit: what they said to each question that was to be asked, and what else they said. */
export const AfterVisit = ({ visited, titleHidden = false }: Props) => {
  const { id, nextVisit } = visited;
  const offerUndo = useUndo();
  const section = useRef<HTMLElement>(null);
  const [problem, setProblem] = useState('');
  const answers = useLive(afterVisit, ({ answersOf }) => answersOf(visited), [id, nextVisit]);
  const begun = useLive(afterVisit, ({ begunFor }) => begunFor(id), [id]);
  if (!answers || !begun) return null;

  const { asked, questions, kept } = answers;
  // What was begun to be typed stays where it is, whatever else has changed.
  const open = [...new Set([...asked, ...questions.filter((each) => begun.includes(each.id))])];
  const openIds = open.map((each) => each.id);

  const tell = async (text: string, questionId?: string): Promise<boolean> => {
    try {
      const { tellOfVisit } = await afterVisit();
      await tellOfVisit(visited, text, {
        others: openIds.filter((each) => each !== questionId),
        ...(questionId !== undefined && { questionId }),
      });
      return true;
    } catch {
      return false;
    }
  };
  const close = async (took: boolean): Promise<void> => {
    try {
      const { askAgain, dropVisit, finishVisit } = await afterVisit();
      await (took ? finishVisit(visited, openIds) : dropVisit(visited));
      offerUndo(t('visitClosed', visited.name), () => askAgain(visited));
    } catch {
      setProblem(t('failed'));
    }
  };
  const boxAfter = (box: HTMLElement): HTMLElement | undefined => {
    const boxes = [...(section.current?.querySelectorAll('textarea') ?? [])];
    return boxes[boxes.findIndex((each) => each === box) + 1];
  };

  return (
    <section ref={section} class="after-visit stack near">
      <h2 class={titleHidden ? 'hidden' : ''} dir="auto">
        {sawThem(visited)}
      </h2>
      {open.map((question) => (
        <VisitBox
          key={question.id}
          field={visitField(id, question.id)}
          label={question.aloud}
          onKeep={(text) => tell(text, question.id)}
          next={boxAfter}
        />
      ))}
      <VisitBox
        key="else"
        field={visitField(id)}
        label={t(questions.length > 0 && open.length > 0 ? 'saidBesides' : 'heardLabel')}
        onKeep={(text) => tell(text)}
      />
      <p class="quiet" role="status">
        {kept > 0 && count('visitKept', kept)}
      </p>
      <Problem text={problem} />
      <div class="row">
        <button
          type="button"
          onClick={() => {
            void close(true);
          }}
        >
          {t('visitDone')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            void close(false);
          }}
        >
          {t('visitNot')}
        </button>
      </div>
    </section>
  );
};
