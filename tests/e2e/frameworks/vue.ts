import { nextTick } from 'vue';
import { offerApp, reportProblem } from './story';
import { createVueStory } from './vue-story';

offerApp((target) => {
  const { app, story } = createVueStory();
  app.config.warnHandler = reportProblem;
  app.config.errorHandler = reportProblem;
  return {
    start: () => {
      app.mount(target);
    },
    async show(next) {
      story.value = next;
      await nextTick();
    },
  };
});
