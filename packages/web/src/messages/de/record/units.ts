/** What is counted. */
export const units: Readonly<Record<string, string>> = {
  activations: 'Aktivierungen',
  cores: 'Kerne',
  CALs: 'CALs',
  hours: 'Stunden',
  incidents: 'Supportfälle',
  items: 'Stück',
  licenses: 'Lizenzen',
  money: 'Geld',
  seats: 'Plätze',
  subscriptions: 'Abonnements',
  users: 'Nutzer',
  'per month': 'je Monat',
};
