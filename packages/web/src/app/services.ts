import { createContext, use } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import type { Client } from '@benefolio/client';
import type { Format } from './format.ts';
import type { Messages } from '../messages/messages.ts';

/** What the application is handed from outside: it reads no clock, no chance and no storage by itself. */
export type Services = {
  api: Client;
  queries: QueryClient;
  messages: Messages;
  format: Format;
  language: string;
  /** A new idempotency key for one thing that a person does. */
  newKey: () => string;
  /** Keeps a choice of this browser, such as the theme, and reads it. */
  choices: Choices;
};

export type Choices = {
  get: (name: string) => string | undefined;
  set: (name: string, value: string | undefined) => void;
};

const ServicesContext = createContext<Services | undefined>(undefined);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('a part was used outside the application');
  return services;
}

export const useMessages = (): Messages => useServices().messages;
export const useFormat = (): Format => useServices().format;
