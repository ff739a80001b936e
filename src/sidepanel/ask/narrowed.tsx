import { t } from '../../browser/text';
import { aboutField } from '../../customer/about';
import { useWrite } from '../../ui/use-write';

interface Props {
  readonly sessionId: string;
  /** The one subject of the session. */
  readonly about: string;
  /** Once it is about everything again. */
  readonly onWiden: () => void;
}

/** Says that questions are asked about one subject only, and takes that away. */
export const Narrowed = ({ sessionId, about, onWiden }: Props) => {
  const [write, problem] = useWrite();
  return (
    <>
      <p class="row quiet">
        <span dir="auto">{t('todayAboutIs', about)}</span>
        <button
          type="button"
          class="plain"
          onClick={() => {
            write(async () => {
              const { narrowTo } = await import('../../customer/sessions');
              await narrowTo(sessionId, '', aboutField(sessionId));
              onWiden();
            });
          }}
        >
          {t('everything')}
        </button>
      </p>
      {problem}
    </>
  );
};
