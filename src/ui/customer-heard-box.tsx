import { HeardBox } from './heard-box';
import { useDraft } from './use-draft';

interface Props {
  readonly customerId: string;
  readonly sessionId?: string;
}

/** The box in our own pages: straight into the database. */
export const CustomerHeardBox = ({ customerId, sessionId }: Props) => {
  const field = `heard:${customerId}`;
  const [text, setText] = useDraft(field);
  const save = async (heard: string): Promise<boolean> => {
    try {
      const { hearFrom } = await import('../customer/statements');
      await hearFrom(field, customerId, heard, sessionId === undefined ? {} : { sessionId });
      return true;
    } catch {
      return false;
    }
  };
  return <HeardBox text={text} onText={setText} onSave={save} />;
};
