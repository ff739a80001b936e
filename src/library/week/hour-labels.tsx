import { language } from '../../browser/text';

interface Props {
  /** In minutes on the clock; whole hours. */
  readonly from: number;
  readonly to: number;
}

/** The hours beside the sheet; each slot says its own time. */
export const HourLabels = ({ from, to }: Props) => {
  const words = new Intl.DateTimeFormat(language(), { hour: 'numeric', timeZone: 'UTC' });
  const hours = Array.from({ length: (to - from) / 60 - 1 }, (_, n) => from + (n + 1) * 60);
  return (
    <div class="hour-labels" aria-hidden="true">
      {hours.map((at) => (
        <span key={at} style={{ '--from': at }}>
          {words.format(at * 60_000)}
        </span>
      ))}
    </div>
  );
};
