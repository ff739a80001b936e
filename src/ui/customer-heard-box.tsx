import { HeardBox } from './heard-box';
import { NotKeptYet } from './not-kept-yet';
import { notesFailed } from './notes-state';
import { useDraft } from './use-draft';

interface Props {
  readonly customerId: string;
  readonly sessionId?: string;
}

/** The box in our own pages: straight into the database. */
export const CustomerHeardBox = ({ customerId, sessionId }: Props) => {
  const field = `heard:${customerId}`;
  const { text, setText, unkept } = useDraft(field);
  const save = async (heard: string): Promise<boolean> => {
    try {
      const { hearFrom } = await import('../customer/statements');
      await hearFrom(field, customerId, heard, sessionId === undefined ? {} : { sessionId });
      return true;
    } catch (error) {
      void notesFailed(error);
      return false;
    }
  };
  return (
    <>
      <HeardBox text={text} onText={setText} onSave={save} />
      {unkept && <NotKeptYet text={text} />}
    </>
  );
};
