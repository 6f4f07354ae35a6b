import { createContext, type ReactNode, use } from 'react';
import type { Day } from '../domain/brand';

/** What components ask of the world outside: ids, the day, files. `app` provides it; tests provide their own. */
export interface Services {
  readonly newId: () => string;
  readonly today: () => Day;
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('useServices: no <ServicesProvider> above this component');
  return services;
}
