import type { PlaceProps } from '../places';

export const BriefPlace = ({ customerId }: PlaceProps) => <p hidden>{customerId}</p>;
