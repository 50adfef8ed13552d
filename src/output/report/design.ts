import { type Design, designOf } from '../../card/index.ts';

/** How reports look on paper and on a screen. */
export const reportDesign: Design = designOf({
  kind: 'design',
  id: 'report',
  languages: ['en', 'fr'],
  title: { en: 'Report', fr: 'Rapport' },
  layout: 'card',
});
