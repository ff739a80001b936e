import type { PlaceProps } from '../places';

export const AskPlace = ({ customerId }: PlaceProps) => <p hidden>{customerId}</p>;
