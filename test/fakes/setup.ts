// Before any module of ours: the database looks for IndexedDB, and the API for the browser, when loaded.
import 'fake-indexeddb/auto';
import './browser';
import './dialog';
import './effects';
