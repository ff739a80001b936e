import { api } from './api';

/** Whether this page stands in a private window. */
export const isPrivateWindow = (): boolean => api.extension.inIncognitoContext;
