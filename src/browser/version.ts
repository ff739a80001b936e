import { api } from './api';

export const version = (): string => api.runtime.getManifest().version;
