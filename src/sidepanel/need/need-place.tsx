import type { PlaceProps } from '../places';

export const NeedPlace = ({ customerId }: PlaceProps) => <p hidden>{customerId}</p>;
