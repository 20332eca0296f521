import { told } from './clause.ts';

export const incidentCloudScope = told({
  id: 'incident.cloud-scope',
  title: 'What cloud support covers',
  says:
    'Cloud support helps partners to keep the services of their customers running; what it covers and where it ends is ' +
    'described on pages of Microsoft’s.',
  section: ['Technical Support Benefits'],
  reading:
    'The Guide sets no limit that could be computed, so no cloud incident is judged by what it is about.',
  doubts: {},
  serves: 'a pool of incidents (`pool-…`) keeps what each of them was opened about, and by whom',
});
