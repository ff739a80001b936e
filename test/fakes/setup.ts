import { afterAll, vi } from 'vitest';
// Before any module of ours: the database looks for IndexedDB, and the API for the browser, when loaded.
import 'fake-indexeddb/auto';
// Node has it from version 26 on; the browsers that the manifest lets in all have it.
import 'temporal-polyfill/global';
import './browser';
import './missing-in-jsdom';
import './effects';

// What a page loads late may still be on its way when the last test of a file is over.
afterAll(() => vi.dynamicImportSettled());
