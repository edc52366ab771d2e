import { defineBackground } from 'wxt/utils/define-background';
import { startBackgroundApp } from '../src/app/background-app';
import { createBundledPack } from '../src/app/bundled-pack';
import { createBundledShards } from '../src/app/bundled-shards';
import { browserApi } from '../src/browser/api';

export default defineBackground(() => {
  const api = browserApi();
  startBackgroundApp({ api, pack: createBundledPack(api), shards: createBundledShards() });
});
