import type { CardRequest } from '../../../src/core/summary/card-model';

/** The entries of the demonstration article, tests/pages/demo.html, in short. */
const DEMO = [
  ...['hossein-amir-abdollahian', 'mevlut-cavusoglu', 'turkey', 'iran', 'syria', 'bashar-al-assad', 'russia', 'ankara'],
  ...['ebrahim-raisi', 'vladimir-putin', 'recep-tayyip-erdogan', 'ayman-sousan', 'faisal-mekdad', 'tehran', 'moscow'],
  ...['astana-process', 'syria-ministerial-meeting-2023', 'sousan-tehran-visit-2023-01', 'raisi-putin-call-2023-01-11'],
  ...['hezbollah', 'al-monitor', 'ukraine', 'sergei-lavrov', 'mohammad-javad-zarif'],
];
const DEMO_DATE = '2023-01-14';
const on = (entry: string, pageDate: string | null = DEMO_DATE): CardRequest => ({ entry, pageDate, onPage: DEMO });

/** Cards of the bundled knowledge, as they are on the demonstration article or on a page of another date. */
export const KNOWLEDGE_SCENES: Readonly<Record<string, CardRequest>> = {
  erdogan: on('recep-tayyip-erdogan'),
  'erdogan-undated': on('recep-tayyip-erdogan', null),
  'zarif-2016': on('mohammad-javad-zarif', '2016-08-12'),
  'assad-2026': on('bashar-al-assad', '2026-05-02'),
  syria: on('syria'),
  aleppo: on('aleppo', '2016-08-13'),
  opposition: on('syrian-opposition', '2016-08-13'),
  astana: on('astana-process'),
  coup: on('turkish-coup-attempt-2016'),
  'summit-2020': on('moscow-summit-2020-03-05', '2020-03-01'),
};
